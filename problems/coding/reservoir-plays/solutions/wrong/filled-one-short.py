# ---
# idea: draws for play number k as well
# mistake: boundary-strict-vs-inclusive
# must_fail: ["two slots, four draws", read on the way, one slot, exactly as many plays as slots, every slot once, "in the order of slots, not of names", the same track again, a repeat draws too, a dropped play has its number, numbers rise through dropped plays]
# messages:
#   nudge: "Does play number k find a free slot?"
#   pointer: "It does, and you draw for it all the same."
#   name: "Strict or inclusive: the first k plays, number k included, draw nothing."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots = []

    def add(self, x):
        self.seen += 1
        if self.seen < self.k:
            self.slots.append(x)
            return
        if self.seen == self.k:
            self.slots.append(x)
        slot = self.randint(1, self.seen)
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
