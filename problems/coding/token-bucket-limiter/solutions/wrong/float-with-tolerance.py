# ---
# idea: counts tokens as floating-point numbers and forgives a small error
# mistake: float-equality
# must_fail: [as slow and as small as allowed]
# messages:
#   nudge: "How small can a part of a token be that is really missing?"
#   pointer: "With a period of 10^9 ms and rate 1 the last millisecond brings only 10^-9 of a token, less than your tolerance."
#   name: "Float equality: a tolerance lets calls in before their time. Count whole units of 1 / per_ms token and compare exactly."
# ---
import math


class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate, self.per_ms, self.burst = rate, per_ms, burst
        self.bucket_of = {}

    def allow(self, client, now_ms):
        tokens, since_ms = self.bucket_of.get(client, (self.burst, now_ms))
        tokens = min(self.burst, tokens + (now_ms - since_ms) * self.rate / self.per_ms)
        allowed = tokens >= 1 - 1e-6
        if allowed:
            tokens = max(0.0, tokens - 1)
        self.bucket_of[client] = (tokens, now_ms)
        return (True, 0) if allowed else (False, max(1, math.ceil((1 - tokens) * self.per_ms / self.rate - 1e-6)))
