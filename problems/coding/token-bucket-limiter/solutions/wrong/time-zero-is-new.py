# ---
# idea: takes a last call at time 0 for no call at all
# mistake: zero-taken-as-missing
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, no burst is saved up for later windows]
# messages:
#   nudge: "Is time 0 a time?"
#   pointer: "A client that called at 0 looks new to you."
#   name: "Zero taken as missing: 0 is a legal time. Ask whether the client is in the map."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, 0))
        if not since_ms:
            level, since_ms = self.capacity, now_ms
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
