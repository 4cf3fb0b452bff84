# ---
# idea: returns nothing before the slots are full
# mistake: partial-result
# must_fail: [read on the way, all are kept]
# messages:
#   nudge: "What is the sample after two plays with three slots?"
#   pointer: "You wait until all slots are full."
#   name: "Partial result: with fewer than k plays the sample is all of them."
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
        return list(self.slots) if self.seen >= self.k else []
