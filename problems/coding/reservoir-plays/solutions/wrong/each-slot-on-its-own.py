# ---
# idea: lets every slot decide for itself whether it takes the new play
# mistake: wrong-weight
# must_fail: ["two slots, four draws", read on the way, one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", the same track again, a repeat draws too]
# messages:
#   nudge: "Can one play be in two of your slots?"
#   pointer: "Each slot draws for itself: that is sampling with replacement."
#   name: "Wrong weight: one draw for each play; it names at most one slot."
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
        for slot in range(self.k):
            if self.randint(1, self.seen) == 1:
                self.slots[slot] = x

    def sample(self):
        return list(self.slots)
