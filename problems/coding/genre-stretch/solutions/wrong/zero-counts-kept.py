# ---
# idea: keeps genres in the map whose count has fallen to 0
# mistake: stale-state
# must_fail: ["a genre leaves the window", "a genre leaves and comes back", "keep the genre that stays", "most plays, not most seconds", "a third genre breaks it although there is time", "both limits break at once"]
# messages:
#   nudge: "How many genres does your window hold after its only jazz play has left?"
#   pointer: "A map entry with the value 0 is still an entry, and the size of the map counts it."
#   name: "Stale state: delete a genre when its count falls to 0, or count the genres apart."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        while start < end and (len(plays_of) > max_genres or total > max_seconds):
            oldest, freed = events[start]
            plays_of[oldest] -= 1
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
