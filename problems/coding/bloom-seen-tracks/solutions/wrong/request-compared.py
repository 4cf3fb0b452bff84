# ---
# idea: compares n and p instead of what follows from them
# mistake: float-equality
# must_fail: [filters that fit and filters that do not, "other n and p, same filter"]
# messages:
#   nudge: "Can two different requests give the same filter?"
#   pointer: "Which m and k do 8 ids at 0.7 and 12 ids at 0.8 give?"
#   name: "Wrong comparison: a p that differs in its last digits, or another n, may give the same m and k, and then the filters fit. Compare m and k."
# ---
from collections.abc import Iterator
from math import ceil, log

BITS_64 = 2**64 - 1


class SeenFilter:
    def __init__(self, n: int, p: float) -> None:
        self.request = n, p
        self.m, self.k = shape(n, p)
        self.bits = bytearray((self.m + 7) // 8)

    def add(self, track_id: str) -> None:
        for position in self._positions(track_id):
            self._set(position)

    def might_contain(self, track_id: str) -> bool:
        return all(self.bits[position >> 3] >> (position & 7) & 1 for position in self._positions(track_id))

    def size_bytes(self) -> int:
        return len(self.bits)

    def hash_count(self) -> int:
        return self.k

    def set_bits(self) -> list[int]:
        filled = (at for at, byte in enumerate(self.bits) if byte)
        return [8 * at + bit for at in filled for bit in range(8) if self.bits[at] >> bit & 1]

    def merge(self, n: int, p: float, positions: list[int]) -> bool:
        if (n, p) != self.request:
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
