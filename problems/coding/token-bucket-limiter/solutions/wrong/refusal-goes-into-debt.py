# ---
# idea: a refused call is charged as well and leaves the bucket in debt
# mistake: state-changed-on-refusal
# must_fail: ["a burst, a refusal, a wait", a bucket for each client, on the dot, a refusal every millisecond, "sevenths, refused again and again", each refused call at the promised moment, no wait left but one millisecond, the missing part divides evenly, the border of a window, no burst is saved up for later windows]
# messages:
#   nudge: "How many refused calls does it take until a client is locked out for a minute?"
#   pointer: "You subtract the token before you know whether the call is allowed."
#   name: "State changed on refusal: only an allowed call pays. Compare first, subtract afterwards."
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
        level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -(level // self.rate))
