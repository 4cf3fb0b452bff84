# ---
# idea: replaces a random slot for every further play
# mistake: wrong-weight
# must_fail: ["two slots, four draws", read on the way, one slot, "one slot, never replaced", just beyond the last slot, the largest draws, a repeat draws too, a dropped play has its number, numbers rise through dropped plays, "a seeded die, three slots"]
# messages:
#   nudge: "How likely is it that play 1,000,000 ends up in a sample of two? And in yours?"
#   pointer: "Every play enters your sample at once, so the old ones are soon gone."
#   name: "Wrong weight: play i enters with chance k / i. Draw from 1 to i and drop the play when the draw is above k."
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
        if self.k:
            self.slots[self.randint(1, self.k) - 1] = x

    def sample(self):
        return list(self.slots)
