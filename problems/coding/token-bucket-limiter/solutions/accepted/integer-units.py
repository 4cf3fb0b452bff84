# ---
# idea: counts in units of 1 / per_ms token, so that one millisecond brings exactly `rate` units and a call costs `per_ms`
# cost: O(1) per call, one pair of numbers per client
# ---
class RateLimiter:
    def __init__(self, rate: int, per_ms: int, burst: int) -> None:
        self.rate = rate
        self.token = per_ms
        self.capacity = burst * per_ms
        self.bucket_of: dict[str, tuple[int, int]] = {}

    def allow(self, client: str, now_ms: int) -> tuple[bool, int]:
        level, since_ms = self.bucket_of.get(client, (self.capacity, now_ms))
        level = min(self.capacity, level + (now_ms - since_ms) * self.rate)
        allowed = level >= self.token
        if allowed:
            level -= self.token
        self.bucket_of[client] = (level, now_ms)
        return (True, 0) if allowed else (False, -((level - self.token) // self.rate))
