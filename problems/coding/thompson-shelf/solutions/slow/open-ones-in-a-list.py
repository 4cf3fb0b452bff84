# ---
# idea: "looks a token up in the list of open impressions"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How long does it take to find the impression of a token?"
#   pointer: "Removing from the middle of a list moves all that stands behind."
#   name: "Open impressions are searched and removed in a list. Keep them in a dictionary, by token."
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
        self.open: list[tuple[int, int, str]] = []

    def choose(self, arms: list[str], n: int) -> list[str]:
        drawn = [(-self._draw(arm), arm) for arm in sorted(set(arms))]
        drawn.sort()
        return [arm for _, arm in drawn[:n]]

    def impress(self, arm: str, ts: int) -> int:
        self.last_token += 1
        self.open.append((ts, self.last_token, arm))
        return self.last_token

    def reward(self, token: int) -> None:
        for i, (_, other, arm) in enumerate(self.open):
            if other == token:
                del self.open[i]
                self.rewards[arm] += 1
                return

    def expire(self, now: int, ttl: int) -> None:
        while self.open and now - self.open[0][0] >= ttl:
            _, _, arm = self.open.pop(0)
            self.failures[arm] += 1

    def _draw(self, arm: str) -> float:
        a = self.a0 + self.rewards[arm]
        b = self.b0 + self.failures[arm]
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
