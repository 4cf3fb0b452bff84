# ---
# idea: ignores a hash without a one behind the index
# mistake: zero-taken-as-missing
# must_fail: [four hashes, all zeros, zeros after the index, the bit after the index, index of five bits, index of seven bits, the largest sketch, asked again and again]
# messages:
#   nudge: "Is a hash without any one a legal hash?"
#   pointer: "Follow 0…0 in the first example."
#   name: "Zero taken as missing: bits that are all zero have a rank too, the highest."
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
        if rest == 0:
            return
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
