# ---
# idea: takes a draw of k + 1 for a slot
# mistake: off-by-one
# must_fail: ["two slots, four draws", read on the way, no slots, one slot, "one slot, never replaced", one play more than slots, the last slot, just beyond the last slot, the largest draws, the first slot]
# messages:
#   nudge: "How many of the i numbers let a play in?"
#   pointer: "Yours are k + 1."
#   name: "Off by one: draws 1 to k are slots 1 to k, all others drop the play."
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
        if slot <= self.k + 1:
            self.slots[slot - 2] = x

    def sample(self):
        return list(self.slots)
