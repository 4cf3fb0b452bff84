# ---
# idea: draws from the number of different tracks
# mistake: wrong-denominator
# must_fail: [an album on repeat]
# messages:
#   nudge: "Is a second play of the same track a play?"
#   pointer: "The bounds of your draw come from the number of different tracks."
#   name: "Wrong denominator: i is the number of plays, repeats included."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.tracks = set()
        self.slots = []

    def add(self, x):
        self.tracks.add(x)
        if len(self.slots) < self.k:
            self.slots.append(x)
            return
        slot = self.randint(1, len(self.tracks))
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        return list(self.slots)
