# ---
# idea: cuts the hash to 64 bits only at its end, after the mix
# mistake: integer-overflow
# must_fail: [the first position is h1 itself, sums beyond 64 bits, the longest id]
# messages:
#   nudge: "Where must products be cut to 64 bits?"
#   pointer: "Compute mix for a number of 100 bits and for its lowest 64 bits. Are the results the same?"
#   name: "Not kept at 64 bits: a shift to the right brings in bits that should have been cut off. Cut after every product."
# ---
from math import ceil, log

PAGE = 1024
WORD = 2**64


class SeenFilter:
    def __init__(self, n: int, p: float) -> None:
        self.shape = shape_of(n, p)
        self.pages: dict[int, int] = {}

    def add(self, track_id: str) -> None:
        self._set(masks(positions_of(track_id, self.shape)))

    def might_contain(self, track_id: str) -> bool:
        wanted = masks(positions_of(track_id, self.shape))
        return all(self.pages.get(page, 0) & mask == mask for page, mask in wanted.items())

    def size_bytes(self) -> int:
        m, _ = self.shape
        return -(-m // 8)

    def hash_count(self) -> int:
        _, k = self.shape
        return k

    def set_bits(self) -> list[int]:
        in_order = sorted(self.pages.items())
        return [page * PAGE + bit for page, mask in in_order for bit in range(PAGE) if mask >> bit & 1]

    def merge(self, n: int, p: float, positions: list[int]) -> bool:
        if shape_of(n, p) != self.shape:
            return False
        self._set(masks(positions))
        return True

    def _set(self, other: dict[int, int]) -> None:
        for page, mask in other.items():
            self.pages[page] = self.pages.get(page, 0) | mask


def masks(positions: list[int]) -> dict[int, int]:
    """The positions as a mask for each page that holds some of them."""
    pages: dict[int, int] = {}
    for position in positions:
        page, bit = divmod(position, PAGE)
        pages[page] = pages.get(page, 0) | 1 << bit
    return pages


def shape_of(n: int, p: float) -> tuple[int, int]:
    m = ceil(n * -log(p) / log(2) ** 2)
    return m, max(1, round(m * log(2) / n))


def positions_of(track_id: str, shape: tuple[int, int]) -> list[int]:
    m, k = shape
    seed = 0xCBF29CE484222325
    for byte in track_id.encode("utf-8"):
        seed = (seed ^ byte) * 0x100000001B3
    place, step = mixed(seed) % WORD, mixed(seed + 0x9E3779B97F4A7C15) % WORD | 1
    found = []
    for _ in range(k):
        found.append(place % m)
        place = (place + step) % WORD
    return found


def mixed(x: int) -> int:
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        x = (x ^ x >> shift) * factor
    return x ^ x >> 31
