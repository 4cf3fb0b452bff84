# ---
# idea: does not count plays that were dropped
# mistake: wrong-denominator
# must_fail: [numbers rise through dropped plays, "a seeded die, three slots", "a seeded die, one slot", an album on repeat]
# messages:
#   nudge: "How many plays came so far?"
#   pointer: "A dropped play lowers your count again."
#   name: "Wrong denominator: i is the number of all plays, kept or not."
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
        else:
            self.seen -= 1

    def sample(self):
        return list(self.slots)
