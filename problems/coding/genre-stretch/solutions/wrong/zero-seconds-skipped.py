# ---
# idea: passes over plays of 0 seconds
# mistake: zero-taken-as-missing
# must_fail: ["no second allowed", "a play of no seconds belongs to its stretch", "the largest limits"]
# messages:
#   nudge: "Does a play of 0 seconds belong to a stretch?"
#   pointer: "Your code asks whether the seconds are true."
#   name: "Zero taken as missing: a play of 0 seconds is a play and counts."
# ---
def longest_stretch(events, max_genres, max_seconds):
    best = (-1, 0)
    plays_of = {}
    total = 0
    start = 0
    plays = 0
    for end, (genre, seconds) in enumerate(events, 1):
        if not seconds:
            continue
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        plays += 1
        while len(plays_of) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            start += 1
            if not freed:
                continue
            plays_of[oldest] -= 1
            if plays_of[oldest] == 0:
                del plays_of[oldest]
            total -= freed
            plays -= 1
        if plays > best[1]:
            best = (start, plays)
    return best
