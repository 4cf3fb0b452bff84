# ---
# idea: takes the draw for an index that starts at 0
# mistake: off-by-one
# must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
# messages:
#   nudge: "Which draw replaces the first slot?"
#   pointer: "No draw is 0, so your first slot stays for ever."
#   name: "Off by one: slot j has the index j - 1."
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
        if slot < self.k:
            self.slots[slot] = x

    def sample(self):
        return list(self.slots)
