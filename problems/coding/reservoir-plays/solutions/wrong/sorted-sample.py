# ---
# idea: returns the sample sorted
# mistake: output-order
# must_fail: [read on the way, one play more than slots, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing]
# messages:
#   nudge: "In which order is the sample returned?"
#   pointer: "You sort it by name."
#   name: "Output order: in the order of the slots, 1 to k."
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
        return sorted(self.slots)
