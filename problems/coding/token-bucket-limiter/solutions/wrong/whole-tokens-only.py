# ---
# idea: adds whole tokens only and forgets the rest of the time
# mistake: integer-division
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
# messages:
#   nudge: "A client calls every millisecond and a token takes ten. When is it complete?"
#   pointer: "Each call throws away the part of a token that came since the last one, and moves the clock on."
#   name: "Integer division: keep the fraction. Either store units of 1 / per_ms token, or move the clock only by the time that whole tokens took."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate // self.token * self.token)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
