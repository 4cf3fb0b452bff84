# ---
# idea: keeps all hashes in a set and finds the registers anew for each question
# cost: O(all hashes) per estimate
# mistake: unbounded-state
# must_fail: [scale]
# messages:
#   nudge: "How much do you hold after a hundred million hashes?"
#   pointer: "Every estimate goes through all hashes that ever came."
#   name: "Unbounded state: a register keeps all that matters of its hashes. Raise it when a hash comes, and forget the hash."
# ---
import math


class ListenerSketch:
    def __init__(self, p):
        self.p = p
        self.m = 1 << p
        self.hashes = set()
        self.merged = [0] * self.m

    def add_hash(self, hash_hex):
        self.hashes.add(int(hash_hex, 16))

    def merge(self, registers):
        self.merged = [max(mine, theirs) for mine, theirs in zip(self.merged, registers)]

    def registers(self):
        ranks = list(self.merged)
        width = 64 - self.p
        for x in self.hashes:
            rest = x & ((1 << width) - 1)
            ranks[x >> width] = max(ranks[x >> width], width - rest.bit_length() + 1)
        return ranks

    def estimate(self):
        m = self.m
        ranks = self.registers()
        if m == 16:
            alpha = 0.673
        elif m == 32:
            alpha = 0.697
        elif m == 64:
            alpha = 0.709
        else:
            alpha = 0.7213 / (1 + 1.079 / m)
        raw = alpha * m * m / sum(2.0**-rank for rank in ranks)
        empty = ranks.count(0)
        if raw <= 2.5 * m and empty > 0:
            return m * math.log(m / empty)
        return raw
