# ---
# idea: counts the zeros behind the last one
# mistake: wrong-direction
# must_fail: [four hashes, two machines, only the last bit, ones at the end, on both sides of bit 32, index of five bits, index of seven bits, the same listener, a register never falls, the other side is empty, merged with itself, larger on either side, a merge fills the empty registers, asked again and again, half of them empty]
# messages:
#   nudge: "From which end are the zeros counted?"
#   pointer: "Follow 24… in the first example: after the index stand the bits 0100…."
#   name: "Wrong end: the rank is read from the bit after the index on, so count leading zeros, not trailing ones."
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
        rank = (rest & -rest).bit_length() if rest else width + 1
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
