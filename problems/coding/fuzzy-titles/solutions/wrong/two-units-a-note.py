# ---
# idea: counts edits in 16-bit units
# mistake: wrong-unit-counted
# must_fail: [one note is one character, two notes that share half of their units]
# messages:
#   nudge: "How many characters does a note have in your program?"
#   pointer: "How far is a, note, b from ab?"
#   name: "Wrong unit: a character above U+FFFF takes two 16-bit units, so deleting it counts twice. Take texts apart into code points first."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        found = [(edits(units(title), units(query)), title) for title in self.titles]
        return sorted((distance, title) for distance, title in found if distance <= d)


def units(text):
    data = text.encode("utf-16-be")
    return [data[i : i + 2] for i in range(0, len(data), 2)]


def edits(a, b):
    table = [[i + j for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
    return table[-1][-1]
