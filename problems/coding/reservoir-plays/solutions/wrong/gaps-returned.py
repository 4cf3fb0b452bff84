# ---
# idea: returns k entries from the start, empty ones for free slots
# mistake: partial-result
# must_fail: [read on the way, all are kept, no plays]
# messages:
#   nudge: "How long is the sample after two plays with three slots?"
#   pointer: "You return free slots too."
#   name: "Partial result: the sample holds min(k, number of plays) entries."
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
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return self.slots + [""] * (self.k - len(self.slots))
