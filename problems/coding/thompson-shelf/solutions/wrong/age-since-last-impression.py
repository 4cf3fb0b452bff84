# ---
# idea: "measures the age from the latest impression of the arm"
# mistake: wrong-reference-point
# must_fail: ["several expire, one by one in time"]
# messages:
#   nudge: "From when does an impression grow old?"
#   pointer: "Show an arm at 0 and at 9. Which of the two is 10 old at 10?"
#   name: "A later impression of the same arm makes the earlier one young. Each has its own time."
# ---
from collections import Counter
from collections.abc import Callable


class ThompsonShelf:
    def __init__(self, a0: int, b0: int, rand: Callable[[], float]) -> None:
        self.a0 = a0
        self.b0 = b0
        self.rand = rand
        self.rewards: Counter[str] = Counter()
        self.failures: Counter[str] = Counter()
        self.last_token = 0
        self.latest: dict[str, int] = {}
        self.arm_of_open: dict[int, str] = {}

    def choose(self, arms: list[str], n: int) -> list[str]:
        drawn = [(-self._draw(arm), arm) for arm in sorted(set(arms))]
        drawn.sort()
        return [arm for _, arm in drawn[:n]]

    def impress(self, arm: str, ts: int) -> int:
        self.last_token += 1
        self.arm_of_open[self.last_token] = arm
        self.latest[arm] = ts
        return self.last_token

    def reward(self, token: int) -> None:
        if token in self.arm_of_open:
            self.rewards[self.arm_of_open.pop(token)] += 1

    def expire(self, now: int, ttl: int) -> None:
        for token, arm in list(self.arm_of_open.items()):
            if now - self.latest[arm] >= ttl:
                del self.arm_of_open[token]
                self.failures[arm] += 1

    def _draw(self, arm: str) -> float:
        a = self.a0 + self.rewards[arm]
        b = self.b0 + self.failures[arm]
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
