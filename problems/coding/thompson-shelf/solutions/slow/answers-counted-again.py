# ---
# idea: "counts the answers of an arm from the whole past for every draw"
# mistake: repeated-work
# must_fail: ["scale"]
# messages:
#   nudge: "What does one draw cost after a hundred thousand impressions?"
#   pointer: "You count rewards and failures from the list of all impressions."
#   name: "The whole past is gone through for every arm. Keep two counters for each arm."
# ---
class ThompsonShelf:
    def __init__(self, a0, b0, rand):
        self.a0 = a0
        self.b0 = b0
        self.rand = rand
        self.shown = []
        self.past = 0

    def choose(self, arms, n):
        draws = {arm: self._draw(arm) for arm in sorted(set(arms))}
        return sorted(draws, key=lambda arm: (-draws[arm], arm))[:n]

    def impress(self, arm, ts):
        self.shown.append([arm, ts, "open"])
        return len(self.shown)

    def reward(self, token):
        if 1 <= token <= len(self.shown) and self.shown[token - 1][2] == "open":
            self.shown[token - 1][2] = "reward"

    def expire(self, now, ttl):
        while self.past < len(self.shown) and now - self.shown[self.past][1] >= ttl:
            if self.shown[self.past][2] == "open":
                self.shown[self.past][2] = "failure"
            self.past += 1

    def _draw(self, arm):
        a = self.a0 + sum(1 for other, _, answer in self.shown if other == arm and answer == "reward")
        b = self.b0 + sum(1 for other, _, answer in self.shown if other == arm and answer == "failure")
        return sorted(self.rand() for _ in range(a + b - 1))[a - 1]
