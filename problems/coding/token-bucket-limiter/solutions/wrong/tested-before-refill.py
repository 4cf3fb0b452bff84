# ---
# idea: decides by the level before the refill
# mistake: wrong-order-of-steps
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
# messages:
#   nudge: "The bucket was empty an hour ago. What is in it now?"
#   pointer: "You compare the stored level, which is as old as the last call."
#   name: "Wrong order of steps: refill first, then decide."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        allowed = level >= self.token
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, max(1, -((level - self.token) // self.rate)))
