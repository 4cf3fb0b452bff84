# ---
# idea: group the tracks by artist, give every track its position, and sort all of them once
# cost: O(n log n) time, O(n) memory
# ---
from collections.abc import Callable


def dither_shuffle(tracks: list[tuple[str, str]], rand: Callable[[], float]) -> list[str]:
    indices_of: dict[str, list[int]] = {}
    for index, (_, artist) in enumerate(tracks):
        indices_of.setdefault(artist, []).append(index)

    placed = []
    for own in indices_of.values():
        n = len(own)
        for i in range(n - 1, 0, -1):
            j = int(rand() * (i + 1))
            own[i], own[j] = own[j], own[i]
        offset = rand() / n
        for place, index in enumerate(own):
            position = (offset + place / n) + ((rand() - 0.5) * 0.2) / n
            placed.append((position, index))
    placed.sort()
    return [tracks[index][0] for _, index in placed]
