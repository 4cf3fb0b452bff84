# ---
# idea: "lets rewarded impressions expire as well"
# mistake: stale-state
# must_fail: ["rewarded ones do not expire", "two arms"]
# messages:
#   nudge: "An impression has its reward. Can it still expire?"
#   pointer: "Reward an impression, then call expire with ttl 0."
#   name: "Rewarded impressions count as failures when they grow old. They are settled with the reward."
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

    def expire(self, now: int, ttl: int) -> None:
        while self.oldest_first and now - self.oldest_first[0][0] >= ttl:
            _, token, arm = self.oldest_first.popleft()
            self.arm_of_open.pop(token, None)
            self.failures[arm] += 1

    def _draw(self, arm: str) -> float:
        a = self.a0 + self.rewards[arm]
        b = self.b0 + self.failures[arm]
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
