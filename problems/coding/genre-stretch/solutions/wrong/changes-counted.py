# ---
# idea: counts how often the genre changes
# mistake: duplicates-counted
# must_fail: ["two stretches of three", "everything fits", "a genre leaves the window", "a genre leaves and comes back", "genres take turns", "a long play pushes out many, and a long stretch follows", "keep the genre that stays", "a third genre breaks it although there is time"]
# messages:
#   nudge: "How many genres does pop, rock, pop, rock hold?"
#   pointer: "You compare each play with the one before it."
#   name: "Duplicates counted: a genre that returns is not a new one. Count the plays of each genre in the window."
# ---
def longest_stretch(events, max_genres, max_seconds):
    best = (-1, 0)
    start = 0
    total = 0
    changes = 0
    for end, (genre, seconds) in enumerate(events, 1):
        total += seconds
        if start < end - 1 and events[end - 2][0] != genre:
            changes += 1
        while start < end and (changes + 1 > max_genres or total > max_seconds):
            total -= events[start][1]
            if start + 1 < end and events[start][0] != events[start + 1][0]:
                changes -= 1
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
