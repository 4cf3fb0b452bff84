# ---
# idea: adds one to the rounded-down wait, also where nothing was cut off
# mistake: off-by-one
# must_fail: [a bucket for each client, on the dot, a refusal every millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late]
# messages:
#   nudge: "What is the wait when exactly one token is missing and a token takes exactly ten milliseconds?"
#   pointer: "Dividing and adding one is rounding up only when the division leaves a rest."
#   name: "Off by one: where the missing part divides evenly nothing is to be added. Use (missing + rate - 1) // rate."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, (self.token - level) // self.rate + 1)
