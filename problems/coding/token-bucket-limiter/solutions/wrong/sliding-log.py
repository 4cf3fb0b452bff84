# ---
# idea: allows `burst` calls in any span of the time that a whole bucket takes
# mistake: wrong-reference-point
# must_fail: ["a burst, a refusal, a wait", thirds add up, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late, first seen long after another]
# messages:
#   nudge: "After a burst, when does the first token come back: after one token's time or after the time of the whole bucket?"
#   pointer: "Your oldest grant has to leave the span before anything is allowed again."
#   name: "Wrong reference point: a bucket refills all the time. After a burst one call is allowed per token time; keep a level instead of a list of grants."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.span_ms = -(-burst * per_ms // rate)
        self.burst = burst
        self.grants = {}

    def allow(self, client, now_ms):
        grants = self.grants.setdefault(client, [])
        while grants and grants[0] <= now_ms - self.span_ms:
            grants.pop(0)
        if len(grants) >= self.burst:
            return False, grants[0] + self.span_ms - now_ms
        grants.append(now_ms)
        return True, 0
