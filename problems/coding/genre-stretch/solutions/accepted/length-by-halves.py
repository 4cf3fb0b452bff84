# ---
# idea: a part of a legal stretch is legal, so search the length by halves; one pass finds the first stretch of a given length
# cost: O(n log n) time, O(g) memory for g genres in a stretch
# ---
def longest_stretch(events: list[tuple[str, int]], max_genres: int, max_seconds: int) -> tuple[int, int]:
    def first_start(length: int) -> int | None:
        plays_of: dict[str, int] = {}
        total = 0
        for end, (genre, seconds) in enumerate(events, 1):
            plays_of[genre] = plays_of.get(genre, 0) + 1
            total += seconds
            if end > length:
                oldest, freed = events[end - length - 1]
                plays_of[oldest] -= 1
                if plays_of[oldest] == 0:
                    del plays_of[oldest]
                total -= freed
            if end >= length and len(plays_of) <= max_genres and total <= max_seconds:
                return end - length
        return None

    best = (-1, 0)
    possible = len(events)
    while best[1] < possible:
        middle = (best[1] + possible + 1) // 2
        start = first_start(middle)
        if start is None:
            possible = middle - 1
        else:
            best = (start, middle)
    return best
