# ---
# idea: takes the old play out and appends the new one
# mistake: output-order
# must_fail: ["two slots, four draws", read on the way, one play more than slots, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays]
# messages:
#   nudge: "Where in the sample does the new play stand?"
#   pointer: "You close the gap and append, so all later slots get other numbers."
#   name: "Output order: the new play takes the slot of the old one."
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
            self.slots.pop(slot - 1)
            self.slots.append(x)

    def sample(self):
        return list(self.slots)
