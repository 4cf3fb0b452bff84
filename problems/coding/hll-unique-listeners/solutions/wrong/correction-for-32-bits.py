# ---
# idea: corrects large estimates as for hashes of 32 bits
# mistake: integer-overflow
# must_fail: [hundreds of millions]
# messages:
#   nudge: "What does the statement say about very large estimates?"
#   pointer: "Merge registers around 25: E is some hundreds of millions, and so is the result."
#   name: "Too few bits: the large-range correction makes up for collisions of 32-bit hashes. With 64 bits there are none to speak of."
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
            return m * math.log(m / empty)
        if 2**32 / 30 < raw < 2**32:
            return -(2**32) * math.log(1 - raw / 2**32)
        return raw
