# ---
# idea: returns a title as often as it occurs in the catalogue
# mistake: duplicates-counted
# must_fail: [the same title twice]
# messages:
#   nudge: "A title occurs three times in the list. How often is it found?"
#   pointer: "Make the index of echo, echo and echo, and search for it."
#   name: "Duplicates counted: a title is in the result once. Keep titles in a set, or one title per node."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = titles

    def search(self, query, d):
        near = [title for title in self.titles if abs(len(title) - len(query)) <= d]
        found = [(edits(title, query), title) for title in near]
        return sorted((distance, title) for distance, title in found if distance <= d)


def edits(a, b):
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
    return table[-1][-1]
