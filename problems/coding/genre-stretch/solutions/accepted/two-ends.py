# ---
# idea: a window with two ends; every play enters once, and the oldest leave while a limit is broken
# cost: O(n) time, O(g) memory for g genres in the window
# ---
def longest_stretch(events: list[tuple[str, int]], max_genres: int, max_seconds: int) -> tuple[int, int]:
    plays_of: dict[str, int] = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while len(plays_of) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
