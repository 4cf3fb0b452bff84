# ---
# idea: lets the oldest play go instead of the one in the drawn slot
# mistake: wrong-choice
# must_fail: [read on the way, one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a dropped play has its number, numbers rise through dropped plays, reading draws nothing]
# messages:
#   nudge: "What does the draw say besides yes or no?"
#   pointer: "You use it only to decide, and always let the first one go."
#   name: "Wrong choice: the draw is also the number of the slot that is replaced."
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
            self.slots.pop(0)
            self.slots.append(x)

    def sample(self):
        return list(self.slots)
