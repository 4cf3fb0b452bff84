# ---
# idea: takes a draw of k + 1 for a slot
# mistake: off-by-one
# must_fail: ["two slots, four draws", no slots, one slot, "one slot, never replaced", just beyond the last slot, the largest draws]
# messages:
#   nudge: "How many of the i numbers let a play in?"
#   pointer: "Yours are k + 1."
#   name: "Off by one: draws 1 to k are slots 1 to k, all others drop the play."
# ---
from itertools import count


class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.numbers = count(1)
        self.item_in = {}

    def add(self, x):
        number = next(self.numbers)
        if number <= self.k:
            self.item_in[number] = x
            return
        slot = self.randint(1, number)
        if slot <= self.k + 1:
            self.item_in[slot] = x

    def sample(self):
        return list(self.item_in.values())
