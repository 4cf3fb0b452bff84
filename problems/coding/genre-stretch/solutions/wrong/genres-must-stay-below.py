# ---
# idea: takes exactly the allowed number of genres for too many
# mistake: boundary-strict-vs-inclusive
# must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "a genre leaves the window", "a genre leaves and comes back"]
# messages:
#   nudge: "May a stretch hold exactly the allowed number of genres?"
#   pointer: "Try one genre and a limit of 1."
#   name: "Strict or inclusive: at most max_genres means that exactly max_genres is fine."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while start < end and len(plays_of) >= max_genres or total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
