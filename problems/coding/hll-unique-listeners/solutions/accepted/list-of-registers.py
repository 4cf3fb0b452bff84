# ---
# idea: a byte per register, the hash as one large integer; the estimate adds up all registers
# cost: O(1) per hash, O(m) per merge and estimate, m bytes
# ---
import math

ALPHA = {16: 0.673, 32: 0.697, 64: 0.709}


class ListenerSketch:
    def __init__(self, p: int) -> None:
        self.m = 1 << p
        self.rest_bits = 64 - p
        self.ranks = bytearray(self.m)

    def add_hash(self, hash_hex: str) -> None:
        index, rest = divmod(int(hash_hex, 16), 1 << self.rest_bits)
        rank = self.rest_bits - rest.bit_length() + 1
        if rank > self.ranks[index]:
            self.ranks[index] = rank

    def merge(self, registers: list[int]) -> None:
        self.ranks = bytearray(map(max, self.ranks, registers))

    def registers(self) -> list[int]:
        return list(self.ranks)

    def estimate(self) -> float:
        m, empty = self.m, self.ranks.count(0)
        alpha = ALPHA.get(m, 0.7213 / (1 + 1.079 / m))
        raw = alpha * m * m / sum(2.0**-rank for rank in self.ranks)
        if raw <= 2.5 * m and empty > 0:
            return m * math.log(m / empty)
        return raw
