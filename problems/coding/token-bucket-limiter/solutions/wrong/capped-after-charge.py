# ---
# idea: cuts the level to the size of the bucket after the call has paid
# mistake: wrong-order-of-steps
# must_fail: ["a burst, a refusal, a wait", each refused call at the promised moment, a long pause, the surplus is lost to the last unit, first seen long after another, three quarters of a token]
# messages:
#   nudge: "A full bucket of two tokens: how many calls does it allow at one moment?"
#   pointer: "After a pause your level is far above the size, the call is paid from the surplus, and the bucket is still full."
#   name: "Wrong order of steps: refill, cut to the size, then compare and charge."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        level = level + (now_ms - since_ms) * self.rate
        allowed = level >= self.token
        if allowed:
            level -= self.token
        level = min(self.capacity, level)
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
