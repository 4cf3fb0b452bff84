# ---
# idea: extends a stretch from every start
# cost: O(n · length of a stretch)
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "How much do the stretches from play 7 and from play 8 have in common?"
#   pointer: "For every start you add the same plays again. Where can the stretch of the next start end at the earliest?"
#   name: "Repeated work: O(n²). The end never has to go back when the start moves on, so move both ends forward only."
# ---
def longest_stretch(events, max_genres, max_seconds):
    best = (-1, 0)
    for start in range(len(events)):
        genres = set()
        total = 0
        for end in range(start, len(events)):
            genre, seconds = events[end]
            genres.add(genre)
            total += seconds
            if len(genres) > max_genres or total > max_seconds:
                break
            if end + 1 - start > best[1]:
                best = (start, end + 1 - start)
    return best
