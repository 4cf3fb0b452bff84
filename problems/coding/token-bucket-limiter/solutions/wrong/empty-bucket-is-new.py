# ---
# idea: takes a level of 0 for a client that was never seen
# mistake: zero-taken-as-missing
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, thirds add up, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window]
# messages:
#   nudge: "What is the level after the last token was taken?"
#   pointer: "Your default value is used whenever the stored level counts as false."
#   name: "Zero taken as missing: 0 is a level. Ask whether the client is in the map, not whether the level is true."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.level_of = {}
        self.since_of = {}

    def allow(self, client, now_ms):
        level = self.level_of.get(client) or self.capacity
        level = min(self.capacity, level + (now_ms - self.since_of.get(client, now_ms)) * self.rate)
        self.since_of[client] = now_ms
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.level_of[client] = level
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
