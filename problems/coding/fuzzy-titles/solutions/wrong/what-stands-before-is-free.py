# ---
# idea: lets the match begin anywhere in the title
# mistake: input-ignored
# must_fail: [what stands before counts too]
# messages:
#   nudge: "What does the first column of your table say?"
#   pointer: "How far is friday from day?"
#   name: "Part ignored: the characters of the title before the match cost one edit each. The first number of a row grows by one with every character."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        found = [(edits(title, query), title) for title in self.titles]
        return sorted((distance, title) for distance, title in found if distance <= d)


def edits(a, b):
    table = [list(range(len(b) + 1)) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
    return table[-1][-1]
