# ---
# idea: all impressions in one list, with the number of those that are past; each arm carries its two parameters
# cost: O(1) amortised per impression, reward and expiry, memory for all impressions; a choice costs its draws and sorting
# ---
from collections import defaultdict
from heapq import nsmallest


class ThompsonShelf:
    def __init__(self, a0, b0, rand):
        self.rand = rand
        self.beta_of = defaultdict(lambda: [a0, b0])
        self.shown = []
        self.answered = set()
        self.past = 0

    def choose(self, arms, n):
        draws = {arm: self._draw(*self.beta_of[arm]) for arm in sorted(set(arms))}
        return sorted(draws, key=draws.get, reverse=True)[:n]  # stable: equal draws stay in the order of ids

    def impress(self, arm, ts):
        self.shown.append((arm, ts))
        return len(self.shown)

    def reward(self, token):
        if self.past < token <= len(self.shown) and token not in self.answered:
            self.answered.add(token)
            arm, _ = self.shown[token - 1]
            self.beta_of[arm][0] += 1

    def expire(self, now, ttl):
        while self.past < len(self.shown):
            arm, ts = self.shown[self.past]
            if now < ts + ttl:
                break
            self.past += 1
            if self.past not in self.answered:
                self.beta_of[arm][1] += 1

    def _draw(self, a, b):
        return max(nsmallest(a, [self.rand() for _ in range(a + b - 1)]))
