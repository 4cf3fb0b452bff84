# ---
# idea: uses the formula of alpha for every m
# mistake: wrong-weight
# must_fail: [a full house, this side is empty, larger on either side, a merge fills the empty registers, "no empty register, small E", "one empty register, large E", just above the border, the border for 32 registers, 32 registers, 64 registers, hundreds of millions, ten thousand millions, every register at its highest, one register far above the others]
# messages:
#   nudge: "Which alpha belongs to 16 registers?"
#   pointer: "Follow the third example."
#   name: "Wrong weight: 16, 32 and 64 registers have an alpha of their own."
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
        alpha = 0.7213 / (1 + 1.079 / m)
        raw = alpha * m * m / sum(2.0**-rank for rank in self.ranks)
        empty = self.ranks.count(0)
        if raw <= 2.5 * m and empty > 0:
            return m * math.log(m / empty)
        return raw
