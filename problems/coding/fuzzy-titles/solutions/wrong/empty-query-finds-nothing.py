# ---
# idea: answers the empty query with an empty list
# mistake: empty-input
# must_fail: [the empty query]
# messages:
#   nudge: "Is the empty query an error, or a query like any other?"
#   pointer: "Which titles are within one edit of the empty query?"
#   name: "Empty input: a title of one character is one edit from the empty query. No special case is needed."
# ---
from collections import defaultdict


class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)
        self.holders_by_d = {}

    def search(self, query, d):
        if not query:
            return []
        if d not in self.holders_by_d:
            self.holders_by_d[d] = self.holders_of_pieces(d)
        holders = self.holders_by_d[d]
        candidates = set()
        for length in range(len(query) - d, len(query) + d + 1):
            for start, end in pieces(length, d):
                for at in range(max(0, start - d), start + d + 1):
                    candidates.update(holders.get((length, start, query[at : at + end - start]), ()))
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
