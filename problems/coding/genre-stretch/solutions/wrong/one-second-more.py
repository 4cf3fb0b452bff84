# ---
# idea: allows one second more than the limit
# mistake: boundary-strict-vs-inclusive
# must_fail: ["nothing fits", "no second allowed, none that short", "one play, one second over the cap", "exactly the seconds", "one second too long", "keep what still fits", "both limits break at once"]
# messages:
#   nudge: "How long is the stretch that you return, in seconds?"
#   pointer: "Try two plays of 100 s and a limit of 199 s."
#   name: "Strict or inclusive: one second above max_seconds is too long."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while len(plays_of) > max_genres or total > max_seconds + 1:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
