# ---
# idea: refills in a loop, one step per millisecond
# cost: O(milliseconds since the last call) per call
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "What does one call cost after a month without calls?"
#   pointer: "Your loop makes a step for every millisecond that passed. How many is that in 30 days?"
#   name: "Value-dependent cost: nothing happens between two calls, so credit the whole time at once: elapsed · rate, cut to the size."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        for _ in range(now_ms - since_ms):
            level = min(self.capacity, level + self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
