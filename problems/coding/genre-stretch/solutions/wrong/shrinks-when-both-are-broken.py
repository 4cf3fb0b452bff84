# ---
# idea: lets plays leave only while both limits are broken
# mistake: input-ignored
# must_fail: ["one play over the cap in the middle", "nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "exactly the genres", "all plays equal"]
# messages:
#   nudge: "Which windows are legal: those that respect both limits, or those that respect one?"
#   pointer: "Your loop ends as soon as one of the two limits holds."
#   name: "Input ignored: a window is illegal when one limit or the other is broken, so the loop needs or."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while len(plays_of) > max_genres and total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
