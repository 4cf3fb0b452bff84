# ---
# idea: draws from 0 to i - 1
# mistake: draws-out-of-order
# must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
# messages:
#   nudge: "Which bounds does the recipe give for the draw?"
#   pointer: "You draw from 0 on, so each number means another slot."
#   name: "Draws out of order: call randint(1, i); slots count from 1, take 1 off only for the index."
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
        slot = self.randint(0, self.seen - 1)
        if slot < self.k:
            self.slots[slot] = x

    def sample(self):
        return list(self.slots)
