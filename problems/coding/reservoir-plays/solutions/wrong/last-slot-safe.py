# ---
# idea: never replaces the last slot
# mistake: boundary-strict-vs-inclusive
# must_fail: ["two slots, four draws", one slot, "one slot, always replaced", the last slot, every slot once, "in the order of slots, not of names", the same track again, numbers rise through dropped plays, reading draws nothing, read before and after]
# messages:
#   nudge: "Which draws let a play in?"
#   pointer: "A draw of exactly k is dropped in your code."
#   name: "Strict or inclusive: a draw ≤ k names a slot."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots = []

    def add(self, x):
        self.seen += 1
        if self.seen <= self.k:
            self.slots.append(x)
            return
        slot = self.randint(1, self.seen)
        if slot < self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
