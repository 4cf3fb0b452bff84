# ---
# idea: takes a size of 0 for the size 1
# mistake: zero-taken-as-missing
# must_fail: [no slots]
# messages:
#   nudge: "Which sizes are legal?"
#   pointer: "k or 1 is 1 when k is 0."
#   name: "Zero taken as missing: with k = 0 the sample is always empty."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k or 1
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
        return list(self.slots)
