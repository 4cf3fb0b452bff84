# ---
# idea: records the window before the oldest plays have left
# mistake: wrong-order-of-steps
# must_fail: ["two stretches of three", "one play over the cap in the middle", "nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "exactly the genres"]
# messages:
#   nudge: "Is the window that you record within both limits?"
#   pointer: "Follow the first play that breaks a limit: what is recorded, and what happens then?"
#   name: "Wrong order of steps: first let plays leave until the limits hold, then measure."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        if end - start > best[1]:
            best = (start, end - start)
        while len(plays_of) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
    return best
