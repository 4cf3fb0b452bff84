# ---
# idea: fills the slots, then lets every further item draw its slot among as many numbers as items came (Algorithm R)
# cost: O(1) per item, O(k) memory
# ---
from collections.abc import Callable


class Reservoir:
    def __init__(self, k: int, randint: Callable[[int, int], int]) -> None:
        self.k = k
        self.randint = randint
        self.seen = 0
        self.slots: list[str] = []

    def add(self, x: str) -> None:
        self.seen += 1
        if self.seen <= self.k:
            self.slots.append(x)
            return
        slot = self.randint(1, self.seen)
        if slot <= self.k:
            self.slots[slot - 1] = x

    def sample(self) -> list[str]:
        return list(self.slots)
