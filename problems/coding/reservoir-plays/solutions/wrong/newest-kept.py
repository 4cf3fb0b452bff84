# ---
# idea: keeps the newest k plays
# mistake: wrong-choice
# must_fail: ["two slots, four draws", read on the way, one slot, "one slot, never replaced", one play more than slots, the last slot, just beyond the last slot, the largest draws, the first slot, every slot once]
# messages:
#   nudge: "Can the very first play still be in your sample after a day?"
#   pointer: "You keep the last k plays and draw nothing."
#   name: "Wrong choice: the sample is of the whole stream. The draw decides whether a play enters, and which slot it takes."
# ---
from collections import deque


class Reservoir:
    def __init__(self, k, randint):
        self.slots = deque(maxlen=k)

    def add(self, x):
        self.slots.append(x)

    def sample(self):
        return list(self.slots)
