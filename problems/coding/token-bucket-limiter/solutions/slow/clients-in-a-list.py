# ---
# idea: looks for the client in a list
# cost: O(clients) per call
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does a call cost when twenty-five thousand clients are known?"
#   pointer: "in and index go through the list of names."
#   name: "Hidden quadratic: find the bucket by the name in a dictionary."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.names = []
        self.buckets = []

    def allow(self, client, now_ms):
        if client not in self.names:
            self.names.append(client)
            self.buckets.append([self.capacity, now_ms])
        bucket = self.buckets[self.names.index(client)]
        bucket[0] = min(self.capacity, bucket[0] + (now_ms - bucket[1]) * self.rate)
        bucket[1] = now_ms
        if bucket[0] < self.token:
            return False, -((bucket[0] - self.token) // self.rate)
        bucket[0] -= self.token
        return True, 0
