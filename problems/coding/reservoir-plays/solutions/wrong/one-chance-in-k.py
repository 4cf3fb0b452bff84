# ---
# idea: draws from 0 to k, whatever the number of the play
# mistake: wrong-weight
# must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
# messages:
#   nudge: "Does the chance of a play depend on how many came before it?"
#   pointer: "Your draw has the same bounds for play 10 and play 1,000,000."
#   name: "Wrong weight: draw randint(1, i). Only then has each of the i plays the same chance to stay."
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
        slot = self.randint(0, self.k)
        if slot < self.k:
            self.slots[slot] = x

    def sample(self):
        return list(self.slots)
