# ---
# idea: takes a title as soon as its beginning is near enough to the query
# mistake: input-ignored
# must_fail: [all edits at the end, the whole title counts, what stands before counts too]
# messages:
#   nudge: "What happens to the rest of the title when its beginning matches?"
#   pointer: "How far is help me from help?"
#   name: "Part ignored: the whole title is compared. What stands behind the matching beginning costs one edit for each character."
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
    return min(row[-1] for row in table)
