# ---
# idea: drops at most one play a step and takes a window of the best length without asking whether it is legal
# mistake: loop-runs-once
# must_fail: ["two stretches of three", "no second allowed", "a play of no seconds belongs to its stretch", "exactly the seconds", "exactly the genres", "all plays equal", "the older of two pop plays leaves", "one long play pushes out four", "most plays, not most seconds", "an early long stretch and a late short one", "Pop and pop", "three plays of thirty years"]
# messages:
#   nudge: "Is every window that your code records within both limits?"
#   pointer: "You drop one play when a limit is broken, and then compare the length with ≥."
#   name: "Loop runs once: after one drop the window may still break a limit. Use while, or record only a longer window, which can never be one that has just lost a play."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        if len(plays_of) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start >= max(best[1], 1):
            best = (start, end - start)
    return best
