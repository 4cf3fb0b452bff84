# ---
# idea: draws from the number of plays before this one
# mistake: off-by-one
# must_fail: [numbers rise through dropped plays, "a seeded die, three slots"]
# messages:
#   nudge: "With one slot and two plays: how likely must each be?"
#   pointer: "Your second play draws from 1 to 1."
#   name: "Off by one: play i draws from 1 to i, itself included."
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
        slot = self.randint(1, max(1, self.seen - 1))
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
