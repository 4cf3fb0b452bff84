# ---
# idea: counts by the empty registers as long as there is one
# mistake: filter-missing
# must_fail: [this side is empty, "one empty register, large E", just above the border, the border for 32 registers]
# messages:
#   nudge: "When is the number of empty registers used? Name both conditions."
#   pointer: "One register is empty and E is far above 2.5 m."
#   name: "Filter missing: an empty register is not enough, E must also be at most 2.5 m. A last empty register says little about many listeners."
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
        if empty > 0:
            return m * math.log(m / empty)
        return raw
