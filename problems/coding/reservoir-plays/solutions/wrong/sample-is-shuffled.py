# ---
# idea: shuffles the sample when it is read
# mistake: draws-out-of-order
# must_fail: ["two slots, four draws", read on the way, all are kept, exactly as many plays as slots, one play more than slots, the last slot, just beyond the last slot, the largest draws, the first slot, every slot once]
# messages:
#   nudge: "What may reading the sample change?"
#   pointer: "Your shuffle uses random numbers that belong to later plays."
#   name: "Draws out of order: sample() draws nothing and gives the slots in their order."
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
        shuffled = list(self.slots)
        for last in range(len(shuffled), 1, -1):
            other = self.randint(1, last)
            shuffled[last - 1], shuffled[other - 1] = shuffled[other - 1], shuffled[last - 1]
        return shuffled
