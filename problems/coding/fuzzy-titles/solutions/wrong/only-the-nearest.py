# ---
# idea: returns only the titles at the smallest distance that occurs
# mistake: partial-result
# must_fail: [one letter is missing, nearest first, farther titles too, "order is by distance, then title"]
# messages:
#   nudge: "Is the result the best titles, or all that are near enough?"
#   pointer: "Search helo with d 2 in the first example. Does hallo come back?"
#   name: "Half a result: all titles within d belong to it, also when others are nearer."
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
                for at in range(max(0, start - d), start + d + 1):
                    candidates.update(holders.get((length, start, query[at : at + end - start]), ()))
        found = [(edits(title, query), title) for title in candidates]
        best = min((distance for distance, _ in found), default=0)
        return sorted((distance, title) for distance, title in found if distance == best <= d)

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
