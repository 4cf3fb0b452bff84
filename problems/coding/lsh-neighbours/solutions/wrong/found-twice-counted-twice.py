# ---
# idea: collects candidates in a list
# mistake: duplicates-counted
# must_fail: [two tables, equal codes in different tables, "found three times, counted once", one component, the query itself is stored]
# messages:
#   nudge: "Can two tables find the same item?"
#   pointer: "Look for an id that occurs twice in your result."
#   name: "Duplicates counted: a candidate found in several buckets is one candidate. Collect ids in a set."
# ---
from collections import defaultdict
from math import sqrt
from operator import mul


def dot(a, b):
    return sum(map(mul, a, b))


def dots_of(table, vec):
    return [dot(plane, vec) for plane in table]


def code_of(dots):
    return tuple([value >= 0 for value in dots])


def codes_to_probe(dots, probes):
    base = code_of(dots)
    closest = sorted(range(len(dots)), key=lambda plane: abs(dots[plane]))
    return [base] + [base[:plane] + (not base[plane],) + base[plane + 1 :] for plane in closest[:probes]]


class HyperplaneLSH:
    def __init__(self, planes):
        self.tables = [(table, defaultdict(set)) for table in planes]
        self.vectors = {}
        self.homes = {}
        self.scored = 0

    def add(self, id, vec):
        for home in self.homes.pop(id, []):
            home.discard(id)
        self.vectors[id] = vec
        self.homes[id] = [buckets[code_of(dots_of(table, vec))] for table, buckets in self.tables]
        for home in self.homes[id]:
            home.add(id)

    def query(self, vec, k, probes):
        candidates = []
        for table, buckets in self.tables:
            for code in codes_to_probe(dots_of(table, vec), probes):
                candidates.extend(buckets.get(code, ()))
        if len(candidates) < k:
            candidates = list(self.vectors)
        self.scored = len(candidates)
        ranked = sorted((-self._cosine(vec, id), id) for id in candidates)
        return [(id, -negative) for negative, id in ranked[:k]]

    def last_scored(self):
        return self.scored

    def _cosine(self, vec, id):
        other = self.vectors[id]
        lengths = sqrt(dot(vec, vec) * dot(other, other))
        return round(dot(vec, other) / lengths, 9) if lengths else 0.0
