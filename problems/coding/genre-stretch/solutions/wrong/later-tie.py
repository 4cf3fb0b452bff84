# ---
# idea: lets a later stretch of the same length win
# mistake: tie-break
# must_fail: ["two stretches of three", "exactly the seconds", "exactly the genres", "all plays equal", "the older of two pop plays leaves", "Pop and pop", "three plays of thirty years"]
# messages:
#   nudge: "Two stretches are equally long. Which one do you return?"
#   pointer: "In the first example two stretches of three plays fit. Where does yours begin?"
#   name: "Tie: replace the best stretch only by a longer one, so the earliest stays."
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
        if end - start >= best[1] and end > start:
            best = (start, end - start)
    return best
