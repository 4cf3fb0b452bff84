# ---
# idea: counts empty registers with a binary logarithm
# mistake: wrong-weight
# must_fail: [four hashes, two machines, all zeros, index of five bits, index of seven bits, the same listener, the other side is empty, merged with itself, a merge fills the empty registers, "one empty register, small E", just below the border, the largest sketch, asked again and again, half of them empty]
# messages:
#   nudge: "Which logarithm is meant?"
#   pointer: "Follow the estimate of the first example."
#   name: "Wrong weight: m · ln(m / V) takes the natural logarithm."
# ---
import math


class ListenerSketch:
    def __init__(self, p):
        self.p = p
        self.m = 1 << p
        self.ranks = [0] * self.m

    def add_hash(self, hash_hex):
        x = int(hash_hex, 16)
        width = 64 - self.p
        index = x >> width
        rest = x & ((1 << width) - 1)
        rank = width - rest.bit_length() + 1
        self.ranks[index] = max(self.ranks[index], rank)

    def merge(self, registers):
        self.ranks = [max(mine, theirs) for mine, theirs in zip(self.ranks, registers)]

    def registers(self):
        return list(self.ranks)

    def estimate(self):
        m = self.m
        if m == 16:
            alpha = 0.673
        elif m == 32:
            alpha = 0.697
        elif m == 64:
            alpha = 0.709
        else:
            alpha = 0.7213 / (1 + 1.079 / m)
        raw = alpha * m * m / sum(2.0**-rank for rank in self.ranks)
        empty = self.ranks.count(0)
        if raw <= 2.5 * m and empty > 0:
            return m * math.log2(m / empty)
        return raw
