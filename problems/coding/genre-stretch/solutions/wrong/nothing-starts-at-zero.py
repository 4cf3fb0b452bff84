# ---
# idea: returns (0, 0) when no play fits
# mistake: partial-result
# must_fail: ["nothing fits", "no plays", "no genre allowed", "no genre and no second allowed", "no second allowed, none that short", "one play, one second over the cap"]
# messages:
#   nudge: "What does your code return when no play fits?"
#   pointer: "Where does your best stretch start before any was found?"
#   name: "No stretch at all is (-1, 0); a start of 0 would name the first play."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (0, 0)
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
