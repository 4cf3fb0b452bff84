# ---
# idea: returns the difference of the two ends instead of the number of plays
# mistake: off-by-one
# must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "the last plays are the longest stretch", "a genre leaves the window"]
# messages:
#   nudge: "How many plays are there from number 2 to number 4?"
#   pointer: "Your window ends at index end and starts at index start. Count both."
#   name: "Off by one: a stretch from start to end holds end - start + 1 plays."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events):
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
