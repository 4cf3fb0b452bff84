# ---
# idea: compares titles by 16-bit units
# mistake: text-order
# must_fail: [a ligature before a note]
# messages:
#   nudge: "In which order does your language put two texts, and is that the order of the statement?"
#   pointer: "Which comes first, the ligature U+FB01 or the note U+1F3B5, and by which rule?"
#   name: "Text order: 16-bit units put every character above U+FFFF before U+E000 to U+FFFF. Compare code points."
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
        near = [(distance, title) for distance, title in found if distance <= d]
        return sorted(near, key=lambda pair: (pair[0], pair[1].encode("utf-16-be")))

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
