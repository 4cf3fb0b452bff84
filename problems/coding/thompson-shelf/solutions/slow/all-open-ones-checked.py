# ---
# idea: "goes through all open impressions at every call of expire"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How many impressions does one call of expire look at?"
#   pointer: "With fifty thousand open impressions and a call every second, most of them are looked at in vain."
#   name: "All open impressions are checked each time. Times never fall, so the oldest are in front: stop at the first that is too young."
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
        self.arm_of_open: dict[int, tuple[str, int]] = {}

    def choose(self, arms: list[str], n: int) -> list[str]:
        drawn = [(-self._draw(arm), arm) for arm in sorted(set(arms))]
        drawn.sort()
        return [arm for _, arm in drawn[:n]]

    def impress(self, arm: str, ts: int) -> int:
        self.last_token += 1
        self.arm_of_open[self.last_token] = (arm, ts)
        return self.last_token

    def reward(self, token: int) -> None:
        if token in self.arm_of_open:
            self.rewards[self.arm_of_open.pop(token)[0]] += 1

    def expire(self, now: int, ttl: int) -> None:
        old = [token for token, (_, ts) in self.arm_of_open.items() if now - ts >= ttl]
        for token in old:
            arm, _ = self.arm_of_open.pop(token)
            self.failures[arm] += 1

    def _draw(self, arm: str) -> float:
        a = self.a0 + self.rewards[arm]
        b = self.b0 + self.failures[arm]
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
