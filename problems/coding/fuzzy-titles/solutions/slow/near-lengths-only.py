# ---
# idea: fills the table for every title whose length is within d of the query's
# cost: O(titles · length²) per search, for a part of the titles
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many of the titles are about as long as the query?"
#   pointer: "A fifth of 20,000 titles is still 4,000 tables per query."
#   name: "Hidden quadratic: the filter by length saves a constant factor. Share the rows of common beginnings in a trie and turn back early, or index pieces."
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
    return table[-1][-1]
