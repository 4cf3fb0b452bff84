# ---
# idea: keeps the first full sample that was read
# mistake: stale-state
# must_fail: [read on the way, one slot, the last slot, the first slot, the same track again, reading draws nothing, read before and after]
# messages:
#   nudge: "Read the sample, add plays, read it again. What do you see?"
#   pointer: "You store the result and do not renew it when a slot changes."
#   name: "Stale state: give the slots as they are now."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots = []
        self.result = None

    def add(self, x):
        self.seen += 1
        if self.seen <= self.k:
            self.slots.append(x)
            return
        slot = self.randint(1, self.seen)
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self):
        if self.result is None or len(self.result) < len(self.slots):
            self.result = list(self.slots)
        return self.result
