# ---
# idea: walks both texts with one finger each and takes the step that their lengths suggest
# mistake: wrong-choice
# must_fail: ["one in at the front, one out at the end", the obvious step is the wrong one]
# messages:
#   nudge: "At a difference, how do you know which of the three edits was made?"
#   pointer: "Follow your two fingers through abab and baba."
#   name: "Greedy: with more than one edit the lengths do not tell which step is right. Keep all three choices open, as the edit-distance table does."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        found = [(edits(title, query), title) for title in self.titles]
        return sorted((distance, title) for distance, title in found if distance <= d)


def edits(a, b):
    i = j = steps = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            i += 1
            j += 1
            continue
        steps += 1
        left_of_a, left_of_b = len(a) - i, len(b) - j
        if left_of_a >= left_of_b:
            i += 1
        if left_of_b >= left_of_a:
            j += 1
    return steps + len(a) - i + len(b) - j
