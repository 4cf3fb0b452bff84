# ---
# idea: reads the first play before the loop
# mistake: empty-input
# must_fail: ["no plays"]
# messages:
#   nudge: "What does an empty list give?"
#   pointer: "Your first line asks for events[0]."
#   name: "Empty input: without plays the answer is (-1, 0). Start with an empty window."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = events[0][1] * 0
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
        if end - start > best[1]:
            best = (start, end - start)
    return best
