# ---
# idea: "counts a failure at every call of expire"
# mistake: stale-state
# must_fail: ["expired once", "several expire, one by one in time"]
# messages:
#   nudge: "An impression has expired. What does the next call of expire do with it?"
#   pointer: "Call expire twice with one old impression."
#   name: "Expired impressions stay on the list and fail again. Remove them."
# ---
from collections import Counter, deque
from collections.abc import Callable


class ThompsonShelf:
    def __init__(self, a0: int, b0: int, rand: Callable[[], float]) -> None:
        self.a0 = a0
        self.b0 = b0
        self.rand = rand
        self.rewards: Counter[str] = Counter()
        self.failures: Counter[str] = Counter()
        self.last_token = 0
        self.rewarded: set[int] = set()
        self.arm_of_open: dict[int, str] = {}
        self.oldest_first: deque[tuple[int, int, str]] = deque()

    def choose(self, arms: list[str], n: int) -> list[str]:
        drawn = [(-self._draw(arm), arm) for arm in sorted(set(arms))]
        drawn.sort()
        return [arm for _, arm in drawn[:n]]

    def impress(self, arm: str, ts: int) -> int:
        self.last_token += 1
        self.arm_of_open[self.last_token] = arm
        self.oldest_first.append((ts, self.last_token, arm))
        return self.last_token

    def reward(self, token: int) -> None:
        if token in self.arm_of_open:
            self.rewards[self.arm_of_open.pop(token)] += 1
            self.rewarded.add(token)

    def expire(self, now: int, ttl: int) -> None:
        for ts, token, arm in self.oldest_first:
            if now - ts >= ttl and token not in self.rewarded:
                self.arm_of_open.pop(token, None)
                self.failures[arm] += 1

    def _draw(self, arm: str) -> float:
        a = self.a0 + self.rewards[arm]
        b = self.b0 + self.failures[arm]
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
