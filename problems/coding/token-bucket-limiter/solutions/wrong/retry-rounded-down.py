# ---
# idea: rounds the wait down
# mistake: integer-division
# must_fail: ["a burst, a refusal, a wait", thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the surplus is lost to the last unit, more than one token a millisecond, three quarters of a token]
# messages:
#   nudge: "Call again after exactly the wait that you promise. Are you allowed?"
#   pointer: "A third of a token's millisecond is cut off by your division."
#   name: "Integer division: the wait is rounded up. Use -(-missing // rate) or (missing + rate - 1) // rate."
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
        return (True, 0) if allowed else (False, (self.token - level) // self.rate)
