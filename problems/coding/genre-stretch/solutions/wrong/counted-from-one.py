# ---
# idea: returns the start counted from 1
# mistake: off-by-one
# must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "the last plays are the longest stretch", "a genre leaves the window"]
# messages:
#   nudge: "Which number has the first play of the list?"
#   pointer: "Compare the start in the first example."
#   name: "Off by one: starts are indices, so the first play is 0."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
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
    return (best[0] + 1, best[1]) if best[1] else best
