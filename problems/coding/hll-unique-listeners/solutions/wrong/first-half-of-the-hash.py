# ---
# idea: looks at the first 32 bits only
# mistake: integer-overflow
# must_fail: [four hashes, all zeros, zeros after the index, only the last bit, the bit after the index, ones at the end, on both sides of bit 32, index of five bits, index of seven bits, asked again and again]
# messages:
#   nudge: "How many bits has a hash?"
#   pointer: "Try the hash 0000000000000001: which rank does it have?"
#   name: "Too few bits: all 64 - p bits behind the index count, so ranks reach 64 - p + 1 and not 32 - p + 1."
# ---
import math


class ListenerSketch:
    def __init__(self, p):
        self.p = p
        self.m = 1 << p
        self.ranks = [0] * self.m

    def add_hash(self, hash_hex):
        x = int(hash_hex, 16) >> 32
        width = 32 - self.p
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
            return m * math.log(m / empty)
        return raw
