# ---
# idea: adds `rate` tokens for every whole period that passed
# mistake: integer-division
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
# messages:
#   nudge: "Does the refill happen at the end of a period or all the time?"
#   pointer: "With 3 tokens per 1000 ms, what is in the bucket after 334 ms?"
#   name: "Integer division: the refill is continuous. A millisecond brings rate / per_ms tokens; count units of 1 / per_ms token."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        level = min(self.capacity, level + (now_ms - since_ms) // self.token * self.token * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
