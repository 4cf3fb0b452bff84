# ---
# idea: a refused call moves the clock on and does not store the refill
# mistake: stale-state
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
# messages:
#   nudge: "What happens to the time before a refused call?"
#   pointer: "You store the new time together with the old level."
#   name: "Stale state: level and time belong together. Store the refilled level with the new time, or neither."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of = {}

    def allow(self, client, now_ms):
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        stored = level
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level if allowed else stored, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
