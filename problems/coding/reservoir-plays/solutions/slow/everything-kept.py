# ---
# idea: keeps every play with its draw and works the sample out when it is read
# cost: O(plays) memory, O(plays) per look
# mistake: unbounded-state
# must_fail: [scale]
# messages:
#   nudge: "What must be remembered of a play that was dropped?"
#   pointer: "You keep all plays and go through them at every look; after a day that is millions."
#   name: "Unbounded state: the k slots and the number of plays are the whole state. Decide when a play comes."
# ---
class Reservoir:
    def __init__(self, k, randint):
        self.k = k
        self.randint = randint
        self.seen = 0
        self.plays = []

    def add(self, x):
        self.seen += 1
        slot = self.seen if self.seen <= self.k else self.randint(1, self.seen)
        self.plays.append((slot, x))

    def sample(self):
        slots = {}
        for slot, x in self.plays:
            if slot <= self.k:
                slots[slot] = x
        return list(slots.values())
