# ---
# idea: counts tokens as floating-point numbers
# mistake: float-equality
# must_fail: [a refusal every millisecond, thirds add up, the border of a window, no burst is saved up for later windows, a pause just long enough, "empty at time zero, then later", a refused call costs nothing, the same moment is credited once]
# messages:
#   nudge: "Is 0.1 added ten times equal to 1 on your machine?"
#   pointer: "Look at a client that calls every millisecond: the tenth call finds 0.9999999999999999 tokens."
#   name: "Float equality: fractions of a token must not be rounded. Count in units of 1 / per_ms token: a millisecond brings rate units, a call costs per_ms, all whole numbers."
# ---
import math


class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate, self.per_ms, self.burst = rate, per_ms, burst
        self.bucket_of = {}

    def allow(self, client, now_ms):
        tokens, since_ms = self.bucket_of.get(client, (self.burst, now_ms))
        tokens = min(self.burst, tokens + (now_ms - since_ms) * self.rate / self.per_ms)
        allowed = tokens >= 1
        if allowed:
            tokens -= 1
        self.bucket_of[client] = (tokens, now_ms)
        return (True, 0) if allowed else (False, math.ceil((1 - tokens) * self.per_ms / self.rate))
