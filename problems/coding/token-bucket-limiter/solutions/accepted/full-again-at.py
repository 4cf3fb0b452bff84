# ---
# idea: stores per client only the moment at which the bucket would be full again, on a clock that runs `rate` times as fast
# cost: O(1) per call, one number per client; a refused call writes nothing
# ---
class RateLimiter:
    def __init__(self, rate: int, per_ms: int, burst: int) -> None:
        self.rate = rate
        self.token = per_ms
        self.slack = (burst - 1) * per_ms
        self.full_at: dict[str, int] = {}

    def allow(self, client: str, now_ms: int) -> tuple[bool, int]:
        now = now_ms * self.rate
        full_at = max(now, self.full_at.get(client, now))
        early_by = full_at - self.slack - now
        if early_by > 0:
            return False, (early_by + self.rate - 1) // self.rate
        self.full_at[client] = full_at + self.token
        return True, 0
