# ---
# idea: finds the wait by trying one millisecond after the other
# cost: O(wait in milliseconds) per refused call
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "How many waits do you try before the right one?"
#   pointer: "A token can take 10^9 ms. How often does your loop turn then?"
#   name: "Value-dependent cost: divide what is missing by the rate and round up."
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
        retry_ms = 0
        while not allowed and level + retry_ms * self.rate < self.token:
            retry_ms += 1
        return allowed, retry_ms
