# ---
# idea: beside the registers it keeps how many of them hold each rank, so an estimate looks at about 60 counts instead of m registers; the rank is read off the text of the bits
# cost: O(1) per hash and per estimate, O(m) per merge, O(m) memory
# ---
from math import log


class ListenerSketch:
    def __init__(self, p: int) -> None:
        self.p = p
        self.m = 2**p
        self.ranks = [0] * self.m
        self.holding = [self.m] + [0] * (64 - p + 1)  # registers by rank

    def add_hash(self, hash_hex: str) -> None:
        bits = f"{int(hash_hex, 16):064b}"
        first_one = f"{bits}1".find("1", self.p)
        self._raise(int(bits[: self.p], 2), first_one - self.p + 1)

    def merge(self, registers: list[int]) -> None:
        for index, rank in enumerate(registers):
            self._raise(index, rank)

    def registers(self) -> list[int]:
        return self.ranks.copy()

    def estimate(self) -> float:
        raw = self._alpha() * self.m**2 / sum(count / 2**rank for rank, count in enumerate(self.holding))
        empty = self.holding[0]
        return raw if empty == 0 or raw > 2.5 * self.m else self.m * log(self.m / empty)

    def _raise(self, index: int, rank: int) -> None:
        before = self.ranks[index]
        if rank > before:
            self.ranks[index] = rank
            self.holding[before] -= 1
            self.holding[rank] += 1

    def _alpha(self) -> float:
        match self.p:
            case 4:
                return 0.673
            case 5:
                return 0.697
            case 6:
                return 0.709
            case _:
                return 0.7213 / (1 + 1.079 / self.m)
