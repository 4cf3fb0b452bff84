# ---
# idea: looks for the stretch with most seconds
# mistake: wrong-unit-counted
# must_fail: ["two stretches of three", "no second allowed", "a play of no seconds belongs to its stretch", "one long play pushes out four", "a long play pushes out many, and a long stretch follows", "keep what still fits", "most plays, not most seconds", "an early long stretch and a late short one", "both limits break at once"]
# messages:
#   nudge: "In which unit is a stretch long?"
#   pointer: "You compare seconds. What is asked, and what does the second number of the result say?"
#   name: "Wrong unit: the longest stretch is the one with most plays."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    most = -1
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
        if end > start and total > most:
            most = total
            best = (start, end - start)
    return best
