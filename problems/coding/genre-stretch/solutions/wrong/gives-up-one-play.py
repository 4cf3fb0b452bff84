# ---
# idea: gives up one play to make room for the next and does not look again
# mistake: loop-runs-once
# must_fail: ["nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed, none that short", "one play, one second over the cap"]
# messages:
#   nudge: "A very long play comes. How many older plays have to leave?"
#   pointer: "After you have dropped one play, is the window within its limits? Try a play that breaks the limit on its own."
#   name: "Loop runs once: drop the oldest plays while a limit is broken, until the window is legal or empty."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events):
        if start < end and (len({*plays_of, genre}) > max_genres or total + seconds > max_seconds):
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        if end + 1 - start > best[1]:
            best = (start, end + 1 - start)
    return best
