# ---
# idea: lists the set bits in the order in which they were set
# mistake: output-order
# must_fail: [three tracks in a small filter, added twice, bits in ascending order, bits at the ends of bytes and words]
# messages:
#   nudge: "In which order does set_bits list?"
#   pointer: "Add two ids and list the bits."
#   name: "Wrong order: the list ascends. A dictionary or set keeps or invents another order, so sort, or walk through the bits."
# ---
from math import ceil, log

BITS_64 = 2**64 - 1


class SeenFilter:
    def __init__(self, n, p):
        self.m, self.k = shape(n, p)
        self.ones = {}

    def add(self, track_id):
        self.ones.update(dict.fromkeys(self._positions(track_id)))

    def might_contain(self, track_id):
        return all(position in self.ones for position in self._positions(track_id))

    def size_bytes(self):
        return (self.m + 7) // 8

    def hash_count(self):
        return self.k

    def set_bits(self):
        return list(self.ones)

    def merge(self, n, p, positions):
        if shape(n, p) != (self.m, self.k):
            return False
        self.ones.update(dict.fromkeys(positions))
        return True

    def _positions(self, track_id):
        h = 0xCBF29CE484222325
        for byte in track_id.encode():
            h = (h ^ byte) * 0x100000001B3 & BITS_64
        first, step = mix(h), mix(h + 0x9E3779B97F4A7C15 & BITS_64) | 1
        return [(first + i * step & BITS_64) % self.m for i in range(self.k)]


def shape(n, p):
    m = ceil(-n * log(p) / log(2) ** 2)
    return m, max(1, round(m / n * log(2)))


def mix(x):
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & BITS_64
    x = (x ^ x >> 27) * 0x94D049BB133111EB & BITS_64
    return x ^ x >> 31
