# ---
# idea: takes seconds from prefix sums and counts the genres of the window afresh
# cost: O(n · window)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "Seconds cost you nothing. What do the genres cost?"
#   pointer: "A set of all genres in the window reads the whole window, for every play that enters or leaves."
#   name: "Hidden quadratic: O(n · window). Keep a count per genre and change it for the play that enters and the one that leaves."
# ---
from itertools import accumulate


def longest_stretch(events, max_genres, max_seconds):
    before = [0, *accumulate(seconds for _, seconds in events)]
    best = (-1, 0)
    start = 0
    for end in range(1, len(events) + 1):
        while before[end] - before[start] > max_seconds:
            start += 1
        while len({genre for genre, _ in events[start:end]}) > max_genres:
            start += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best
