# ---
# idea: keeps one bucket for everybody
# mistake: groups-mixed
# must_fail: [a bucket for each client, first seen long after another, clocks of two clients, names that look alike, the longest name]
# messages:
#   nudge: "Where does the client's name enter your code?"
#   pointer: "In the second sample ben is refused for a call of ana."
#   name: "Groups mixed: every client has a bucket of its own. Keep a map from client to level and time."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.level = self.capacity = burst * per_ms
        self.since_ms = 0

    def allow(self, client, now_ms):
        self.level = min(self.capacity, self.level + (now_ms - self.since_ms) * self.rate)
        self.since_ms = now_ms
        if self.level < self.token:
            return False, -((self.level - self.token) // self.rate)
        self.level -= self.token
        return True, 0
