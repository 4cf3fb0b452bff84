# ---
# idea: lets two swapped neighbours count as one edit
# mistake: wrong-weight
# must_fail: [a swap is two edits, swaps near and far, edits on both sides of an intact middle]
# messages:
#   nudge: "Which edits does the statement list?"
#   pointer: "What is the distance of blue from bleu?"
#   name: "Wrong weight: this is the distance with swaps. Here a swap is two edits, so leave the fourth choice out."
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
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]
