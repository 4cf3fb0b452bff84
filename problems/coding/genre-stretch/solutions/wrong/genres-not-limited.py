# ---
# idea: looks at the seconds only
# mistake: input-ignored
# must_fail: ["no genre allowed", "no genre and no second allowed", "exactly the genres", "a genre leaves the window", "a genre leaves and comes back", "the older of two pop plays leaves", "keep the genre that stays", "a third genre breaks it although there is time", "Pop and pop"]
# messages:
#   nudge: "Change max_genres. Does your result change?"
#   pointer: "How many genres does your stretch hold in the first example?"
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
        while total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
