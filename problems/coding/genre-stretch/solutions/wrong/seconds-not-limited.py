# ---
# idea: looks at the genres only
# mistake: input-ignored
# must_fail: ["one play over the cap in the middle", "nothing fits", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "all plays equal", "the last plays are the longest stretch", "one long play pushes out four", "a long play pushes out many, and a long stretch follows"]
# messages:
#   nudge: "Change max_seconds. Does your result change?"
#   pointer: "How many seconds does your stretch last in the second example?"
#   name: "Input ignored: both limits must hold at once."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while len(plays_of) > max_genres:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
