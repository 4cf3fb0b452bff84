# ---
# idea: compares a stretch with the best one only when the next play breaks it
# mistake: last-item-lost
# must_fail: ["one play over the cap in the middle", "one play, exactly at the cap", "one second too long", "everything fits", "the last plays are the longest stretch", "a genre leaves the window", "a genre leaves and comes back", "genres take turns", "a long play pushes out many, and a long stretch follows", "keep what still fits", "keep the genre that stays", "a third genre breaks it although there is time"]
# messages:
#   nudge: "When does your code look at the stretch that reaches the end of the list?"
#   pointer: "Try a list that fits as a whole."
#   name: "Last item lost: the stretch that is still open at the end counts too. Compare after every play."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        if len(plays_of) > max_genres or total > max_seconds:
            if end - start > best[1]:
                best = (start, end - start)
        while len(plays_of) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            start += 1
    return best
