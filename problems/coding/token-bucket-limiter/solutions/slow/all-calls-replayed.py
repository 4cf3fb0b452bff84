# ---
# idea: keeps every allowed call and computes the level from the first one on
# cost: O(earlier calls of the client) per call
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does the hundred-thousandth call of one client cost?"
#   pointer: "You go through all earlier calls although only their end result matters."
#   name: "Hidden quadratic: level and time of the last call say everything about the past. Store those two."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.grants_of = {}

    def allow(self, client, now_ms):
        grants = self.grants_of.setdefault(client, [])
        level, since_ms = self.capacity, 0
        for granted_ms in grants:
            level = min(self.capacity, level + (granted_ms - since_ms) * self.rate) - self.token
            since_ms = granted_ms
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        if level < self.token:
            return False, -((level - self.token) // self.rate)
        grants.append(now_ms)
        return True, 0
