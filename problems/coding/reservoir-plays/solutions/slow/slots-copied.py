# ---
# idea: makes a new list of slots for every play that enters
# cost: O(k) per play that enters
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does replacing one of a hundred thousand slots cost?"
#   pointer: "You copy all slots to change one."
#   name: "Hidden quadratic: assign to the one slot."
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
            self.slots = [*self.slots[: slot - 1], x, *self.slots[slot:]]

    def sample(self):
        return list(self.slots)
