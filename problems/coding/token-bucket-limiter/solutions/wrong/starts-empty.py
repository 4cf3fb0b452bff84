# ---
# idea: a new client starts empty at time 0
# mistake: missing-taken-as-zero
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
# messages:
#   nudge: "What may a client do at its very first call?"
#   pointer: "At time 0 your bucket is empty, late enough it happens to be full."
#   name: "Missing taken as zero: a client that was never seen has a full bucket."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (0, 0))
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
