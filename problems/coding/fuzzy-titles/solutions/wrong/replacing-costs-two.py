# ---
# idea: knows insertions and deletions only, so a replaced character costs two
# mistake: wrong-weight
# must_fail: [a replaced letter is one edit, swaps near and far, edits on both sides of an intact middle]
# messages:
#   nudge: "How many edits is it to replace one character?"
#   pointer: "How far is cat from cot?"
#   name: "Wrong weight: replacing is one edit. Take the number diagonally above plus 1, not a deletion and an insertion."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        near = [title for title in self.titles if abs(len(title) - len(query)) <= d]
        found = [(edits(title, query), title) for title in near]
        return sorted((distance, title) for distance, title in found if distance <= d)


def edits(a, b):
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + 2 * (x != y))
    return table[-1][-1]
