# ---
# idea: "one rule for all items: number i goes to a slot, its own number while that exists and a drawn one afterwards"
# cost: O(1) per item, O(k) memory
# ---
from collections.abc import Callable
from itertools import count


class Reservoir:
    def __init__(self, k: int, randint: Callable[[int, int], int]) -> None:
        self.k = k
        self.randint = randint
        self.numbers = count(1)
        self.item_in: dict[int, str] = {}

    def add(self, x: str) -> None:
        number = next(self.numbers)
        slot = self.randint(1, number) if number > self.k else number
        if slot <= self.k:
            self.item_in[slot] = x  # a slot keeps its place in the dictionary when its item changes

    def sample(self) -> list[str]:
        return [*self.item_in.values()]
