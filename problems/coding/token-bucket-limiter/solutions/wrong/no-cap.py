# ---
# idea: lets the bucket grow without end
# mistake: cut-ignored
# must_fail: ["a burst, a refusal, a wait", each refused call at the promised moment, a long pause, the surplus is lost to the last unit, first seen long after another, three quarters of a token]
# messages:
#   nudge: "What does a client hold after a night without a call?"
#   pointer: "Your refill adds up the whole pause. What does the statement say about a full bucket?"
#   name: "Cut ignored: after the refill the level is at most burst tokens. Take the smaller of the two."
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
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
