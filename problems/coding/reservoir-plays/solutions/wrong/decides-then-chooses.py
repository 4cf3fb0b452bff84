# ---
# idea: draws once for whether and once more for where
# mistake: draws-out-of-order
# must_fail: ["two slots, four draws", read on the way, one slot, every slot once, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing, "a seeded die, three slots"]
# messages:
#   nudge: "How many random numbers does a play use?"
#   pointer: "After a draw that lets the play in, you draw a second time."
#   name: "Draws out of order: the first draw already is the slot. The sample would be fair too, but the recipe says one draw."
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
        if self.randint(1, self.seen) <= self.k:
            self.slots[self.randint(1, self.k) - 1] = x

    def sample(self):
        return list(self.slots)
