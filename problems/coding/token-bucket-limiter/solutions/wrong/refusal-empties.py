# ---
# idea: a refused call takes the part of a token that is there
# mistake: state-changed-on-refusal
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
# messages:
#   nudge: "A client is refused with half a token. What does it hold afterwards?"
#   pointer: "Compare the waits of two refused calls at the same moment."
#   name: "State changed on refusal: a refused call takes nothing. Leave the level as the refill made it."
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
            return True, 0
        self.bucket_of[client] = (0, now_ms)
        return False, -((level - self.token) // self.rate)
