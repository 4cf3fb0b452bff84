# ---
# idea: keeps the ids in a set beside the bits and answers from it
# mistake: unbounded-state
# must_fail: [a false alarm is part of the deal, a filter of three bits, more ids than planned, what came by merge is heard]
# messages:
#   nudge: "What takes more memory, the bits or the ids?"
#   pointer: "Add three ids to a small filter and ask for one whose bits the three have set."
#   name: "Ids kept: an exact set never gives a false alarm, knows nothing of what came by merge, and takes the memory that the filter is there to save. Answer from the bits alone."
# ---
from collections.abc import Iterator
from math import ceil, log

BITS_64 = 2**64 - 1


class SeenFilter:
    def __init__(self, n: int, p: float) -> None:
        self.m, self.k = shape(n, p)
        self.ids = set()
        self.bits = bytearray((self.m + 7) // 8)

    def add(self, track_id: str) -> None:
        self.ids.add(track_id)
        for position in self._positions(track_id):
            self._set(position)

    def might_contain(self, track_id: str) -> bool:
        return track_id in self.ids

    def size_bytes(self) -> int:
        return len(self.bits)

    def hash_count(self) -> int:
        return self.k

    def set_bits(self) -> list[int]:
        filled = (at for at, byte in enumerate(self.bits) if byte)
        return [8 * at + bit for at in filled for bit in range(8) if self.bits[at] >> bit & 1]

    def merge(self, n: int, p: float, positions: list[int]) -> bool:
        if shape(n, p) != (self.m, self.k):
            return False
        for position in positions:
            self._set(position)
        return True

    def _set(self, position: int) -> None:
        self.bits[position >> 3] |= 1 << (position & 7)

    def _positions(self, track_id: str) -> Iterator[int]:
        first, step = halves(track_id)
        for i in range(self.k):
            yield (first + i * step & BITS_64) % self.m


def shape(n: int, p: float) -> tuple[int, int]:
    """Number of bits, and of positions for each id."""
    m = ceil(-n * log(p) / log(2) ** 2)
    return m, max(1, round(m / n * log(2)))


def halves(track_id: str) -> tuple[int, int]:
    h = 0xCBF29CE484222325
    for byte in track_id.encode():
        h = (h ^ byte) * 0x100000001B3 & BITS_64
    return mix(h), mix(h + 0x9E3779B97F4A7C15 & BITS_64) | 1


def mix(x: int) -> int:
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & BITS_64
    x = (x ^ x >> 27) * 0x94D049BB133111EB & BITS_64
    return x ^ x >> 31
