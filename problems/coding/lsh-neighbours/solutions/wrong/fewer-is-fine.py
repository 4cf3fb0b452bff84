# ---
# idea: returns what the buckets hold, even if that is less than k
# mistake: partial-result
# must_fail: ["one table, two planes", "zeros, equal vectors, a replacement", exactly k candidates, a query of zeros, a stored vector of zeros, everything lies behind, too few after a probe, the latest query counts]
# messages:
#   nudge: "How many results are asked for?"
#   pointer: "Ask for three items when the bucket holds one and ten are stored."
#   name: "Partial result: with fewer than k candidates all stored ids are ranked."
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
        candidates = set()
        for table, buckets in self.tables:
            for code in codes_to_probe(dots_of(table, vec), probes):
                candidates.update(buckets.get(code, ()))
        self.scored = len(candidates)
        ranked = sorted((-self._cosine(vec, id), id) for id in candidates)
        return [(id, -negative) for negative, id in ranked[:k]]

    def last_scored(self):
        return self.scored

    def _cosine(self, vec, id):
        other = self.vectors[id]
        lengths = sqrt(dot(vec, vec) * dot(other, other))
        return round(dot(vec, other) / lengths, 9) if lengths else 0.0
