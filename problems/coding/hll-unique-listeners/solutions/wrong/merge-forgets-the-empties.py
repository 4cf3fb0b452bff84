# ---
# idea: counts the empty registers as hashes come and forgets those that a merge fills
# mistake: stale-state
# must_fail: [two machines, a merge fills the empty registers, "no empty register, small E", "one empty register, small E", just below the border]
# messages:
#   nudge: "What do you keep beside the registers, and who updates it?"
#   pointer: "Ask for an estimate after a merge into an empty sketch."
#   name: "Stale state: a merge fills empty registers too. Count them when asked, or update the count in one place."
# ---
import math


class ListenerSketch:
    def __init__(self, p):
        self.p = p
        self.m = 1 << p
        self.ranks = [0] * self.m
        self.empty = self.m

    def add_hash(self, hash_hex):
        x = int(hash_hex, 16)
        width = 64 - self.p
        index = x >> width
        rest = x & ((1 << width) - 1)
        rank = width - rest.bit_length() + 1
        if self.ranks[index] == 0:
            self.empty -= 1
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
        empty = self.empty
        if raw <= 2.5 * m and empty > 0:
            return m * math.log(m / empty)
        return raw
