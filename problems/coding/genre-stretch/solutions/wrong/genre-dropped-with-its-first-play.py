# ---
# idea: removes a genre from the window as soon as one of its plays leaves
# mistake: stale-state
# must_fail: ["the older of two pop plays leaves"]
# messages:
#   nudge: "The window holds pop twice and the older one leaves. Which genres are left?"
#   pointer: "A set knows that a genre is there, not how often."
#   name: "Stale state: the set loses a genre that is still in the window. Count the plays of each genre."
# ---
def longest_stretch(events, max_genres, max_seconds):
    genres = set()
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        genres.add(genre)
        total += seconds
        while len(genres) > max_genres or total > max_seconds:
            oldest, freed = events[start]
            genres.discard(oldest)
            total -= freed
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
