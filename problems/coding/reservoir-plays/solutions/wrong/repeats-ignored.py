# ---
# idea: ignores a play of a track that is in the sample
# mistake: duplicates-collapsed
# must_fail: [the same track again, a repeat draws too, an album on repeat]
# messages:
#   nudge: "Is a second play of the same track a play?"
#   pointer: "Your sample never holds a track twice."
#   name: "Duplicates collapsed: plays are sampled, not tracks. Each one counts and draws."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots = []

    def add(self, x):
        if x in self.slots:
            return
        self.seen += 1
        if self.seen <= self.k:
            self.slots.append(x)
            return
        slot = self.randint(1, self.seen)
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
