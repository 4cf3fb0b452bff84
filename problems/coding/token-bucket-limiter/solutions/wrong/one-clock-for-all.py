# ---
# idea: keeps the level per client but the time of the last call once for all
# mistake: groups-mixed
# must_fail: [a bucket for each client, first seen long after another, clocks of two clients, names that look alike, the longest name]
# messages:
#   nudge: "Since when is a bucket refilled: since the client's last call or since anybody's?"
#   pointer: "ben calls between two calls of ana. How much time does ana get credited?"
#   name: "Groups mixed: the moment of the last refill belongs to the client, like the level."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.level_of = {}
        self.since_ms = 0

    def allow(self, client, now_ms):
        level = self.level_of.get(client, self.capacity)
        level = min(self.capacity, level + max(0, now_ms - self.since_ms) * self.rate)
        self.since_ms = now_ms
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.level_of[client] = level
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
