# ---
# idea: looks for an unchanged piece at its own place only
# mistake: wrong-reference-point
# must_fail: [all edits at the front, a letter more at the front shifts the rest, edits on both sides of an intact middle]
# messages:
#   nudge: "A letter is inserted at the front. Where does an unchanged piece of the title stand now?"
#   pointer: "Cut yesterday in two and look for the halves in yyesterday."
#   name: "Wrong place: each edit before a piece may move it by one, so look up to d places to the left and right of its own."
# ---
from collections import defaultdict


class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)
        self.holders_by_d = {}

    def search(self, query, d):
        if d not in self.holders_by_d:
            self.holders_by_d[d] = self.holders_of_pieces(d)
        holders = self.holders_by_d[d]
        candidates = set()
        for length in range(len(query) - d, len(query) + d + 1):
            for start, end in pieces(length, d):
                candidates.update(holders.get((length, start, query[start:end]), ()))
        found = [(edits(title, query), title) for title in candidates]
        return sorted((distance, title) for distance, title in found if distance <= d)

    def holders_of_pieces(self, d):
        holders = defaultdict(list)
        for title in self.titles:
            for start, end in pieces(len(title), d):
                holders[len(title), start, title[start:end]].append(title)
        return holders


def pieces(length, d):
    return [(length * i // (d + 1), length * (i + 1) // (d + 1)) for i in range(d + 1)]


def edits(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        longer = [i + 1]
        for j, y in enumerate(b):
            longer.append(min(row[j] + (x != y), row[j + 1] + 1, longer[j] + 1))
        row = longer
    return row[-1]
