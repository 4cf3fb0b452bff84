# ---
# idea: the jitter is too small for two tracks of an artist to change places, so each artist is a sorted line, and the lines are merged
# cost: O(n log a) time for a artists, O(n) memory
# ---
from collections.abc import Callable
from heapq import merge


def dither_shuffle(tracks: list[tuple[str, str]], rand: Callable[[], float]) -> list[str]:
    indices_of: dict[str, list[int]] = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)

    lines = [line_of(own, rand) for own in indices_of.values()]
    return [tracks[index][0] for _, index in merge(*lines)]


def line_of(indices: list[int], rand: Callable[[], float]) -> list[tuple[float, int]]:
    n = len(indices)
    shuffled = list(indices)
    for i in reversed(range(1, n)):
        j = int(rand() * (i + 1))
        shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
    offset = rand() / n
    return [((offset + place / n) + ((rand() - 0.5) * 0.2) / n, index) for place, index in enumerate(shuffled)]
