# ---
# idea: throws the whole window away when a limit is broken
# mistake: wrong-choice
# must_fail: ["exactly the seconds", "a genre leaves the window", "a long play pushes out many, and a long stretch follows", "keep what still fits", "keep the genre that stays", "a third genre breaks it although there is time"]
# messages:
#   nudge: "A limit is broken. Which plays of the window could still belong to a longer stretch?"
#   pointer: "Try a long first play and many short ones after it."
#   name: "Wrong choice: only the oldest plays have to leave, one after the other, until the limits hold again."
# ---
def longest_stretch(events, max_genres, max_seconds):
    plays_of = {}
    total = 0
    start = 0
    best = (-1, 0)
    for end, (genre, seconds) in enumerate(events, 1):
        plays_of[genre] = plays_of.get(genre, 0) + 1
        total += seconds
        if len(plays_of) > max_genres or total > max_seconds:
            plays_of = {genre: 1}
            total = seconds
            start = end - 1
            if max_genres == 0 or total > max_seconds:
                plays_of = {}
                total = 0
                start = end
        if end - start > best[1]:
            best = (start, end - start)
    return best
