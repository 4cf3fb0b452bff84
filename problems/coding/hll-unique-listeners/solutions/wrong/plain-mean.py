# ---
# idea: takes the mean of 2^rank instead of the harmonic mean
# mistake: wrong-denominator
# must_fail: [four hashes, a full house, all zeros, index of five bits, index of seven bits, this side is empty, merged with itself, larger on either side, "one empty register, large E", just below the border, just above the border, the border for 32 registers, 32 registers, 64 registers, 128 registers, hundreds of millions, one register far above the others, the largest sketch, asked again and again]
# messages:
#   nudge: "What does one register with a very high rank do to your result?"
#   pointer: "Follow the third example, and look at what is in the denominator."
#   name: "Wrong denominator: add up 2^(-M[j]) and divide by the sum. The mean of 2^M[j] is ruled by the luckiest hash."
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
        raw = alpha * sum(2.0**rank for rank in self.ranks)
        empty = self.ranks.count(0)
        if raw <= 2.5 * m and empty > 0:
            return m * math.log(m / empty)
        return raw
