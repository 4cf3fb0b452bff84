# ---
# idea: fills the whole edit-distance table for every title and every query
# cost: O(titles · length²) per search
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many numbers do you compute for one query over 20,000 titles?"
#   pointer: "Thousands of titles begin alike, and you compute the same first rows for each of them."
#   name: "Hidden quadratic: every title is compared with every query. Put the titles into a trie, keep one row per node, and turn back where its smallest number is above d."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        found = [(edits(title, query), title) for title in self.titles]
        return sorted((distance, title) for distance, title in found if distance <= d)


def edits(a, b):
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
    return table[-1][-1]
