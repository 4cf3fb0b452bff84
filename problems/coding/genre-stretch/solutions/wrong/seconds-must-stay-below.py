# ---
# idea: takes a stretch of exactly the allowed seconds for too long
# mistake: boundary-strict-vs-inclusive
# must_fail: ["no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "everything fits", "all plays equal"]
# messages:
#   nudge: "May a stretch last exactly the allowed time?"
#   pointer: "Try two plays of 100 s and a limit of 200 s."
#   name: "Strict or inclusive: at most max_seconds means that exactly max_seconds is fine."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while len(plays_of) > max_genres or start < end and total >= max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
