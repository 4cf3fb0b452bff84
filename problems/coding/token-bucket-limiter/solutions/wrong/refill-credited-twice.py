# ---
# idea: a refused call stores the refilled level with the old time
# mistake: stale-state
# must_fail: [on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, a refused call costs nothing, the same moment is credited once, three quarters of a token]
# messages:
#   nudge: "Two refused calls come within one token's time. How much is credited for the first part of it?"
#   pointer: "You store the new level together with the old time, so the next call adds the same time again."
#   name: "Stale state: level and time belong together. Store both or neither."
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
        self.bucket_of[client] = (level, now_ms if allowed else since_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
