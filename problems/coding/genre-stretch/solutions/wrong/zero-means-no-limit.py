# ---
# idea: takes a limit of 0 for no limit
# mistake: zero-taken-as-missing
# must_fail: ["no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short"]
# messages:
#   nudge: "What does a limit of 0 genres allow?"
#   pointer: "max_seconds or infinity: which value of max_seconds is false?"
#   name: "Zero taken as missing: a limit of 0 is the tightest limit, not none at all."
# ---
def longest_stretch(events, max_genres, max_seconds):
    max_genres = max_genres or len(events)
    max_seconds = max_seconds or float("inf")
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
    return best
