# ---
# idea: draws for the first k plays too
# mistake: draws-out-of-order
# must_fail: ["two slots, four draws", read on the way, one slot, a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing, "a seeded die, three slots", "a seeded die, one slot", an album on repeat]
# messages:
#   nudge: "Which is the first play that needs a random number?"
#   pointer: "Your first k plays use up draws that belong to later ones."
#   name: "Draws out of order: exactly one draw for each play after the first k, none before."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots = []

    def add(self, x):
        self.seen += 1
        slot = self.randint(1, self.seen)
        if self.seen <= self.k:
            self.slots.append(x)
            return
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
