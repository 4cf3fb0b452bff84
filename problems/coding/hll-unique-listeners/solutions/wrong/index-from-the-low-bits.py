# ---
# idea: takes the last p bits for the index
# mistake: wrong-direction
# must_fail: [four hashes, two machines, zeros after the index, only the last bit, the bit after the index, ones at the end, on both sides of bit 32, index of five bits, index of seven bits, the same listener, a register never falls, the other side is empty, larger on either side, a merge fills the empty registers, the largest sketch, asked again and again, half of them empty]
# messages:
#   nudge: "Which end of the hash gives the index?"
#   pointer: "Follow 18… in the first example: which register does it go to?"
#   name: "Wrong end: the index is the first p bits, the highest. Shift right by 64 - p."
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
        index = x & (self.m - 1)
        rest = x >> self.p
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
            return m * math.log(m / empty)
        return raw
