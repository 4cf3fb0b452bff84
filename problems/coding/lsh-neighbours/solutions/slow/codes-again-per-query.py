# ---
# idea: computes the codes of all stored vectors again for every query
# cost: O(stored · P · d) per query
# mistake: repeated-work
# must_fail: [twelve thousand queries]
# messages:
#   nudge: "What does a stored vector need from the query to get its code?"
#   pointer: "The buckets are built anew in every query."
#   name: "Repeated work: a code depends on the vector and the planes only. Compute it once, in add."
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
        self.tables = planes
        self.vectors = {}
        self.scored = 0

    def add(self, id, vec):
        self.vectors[id] = vec

    def query(self, vec, k, probes):
        candidates = set()
        for table in self.tables:
            buckets = defaultdict(set)
            for id, other in self.vectors.items():
                buckets[code_of(dots_of(table, other))].add(id)
            for code in codes_to_probe(dots_of(table, vec), probes):
                candidates.update(buckets.get(code, ()))
        if len(candidates) < k:
            candidates = self.vectors.keys()
        self.scored = len(candidates)
        ranked = sorted((-self._cosine(vec, id), id) for id in candidates)
        return [(id, -negative) for negative, id in ranked[:k]]

    def last_scored(self):
        return self.scored

    def _cosine(self, vec, id):
        other = self.vectors[id]
        lengths = sqrt(dot(vec, vec) * dot(other, other))
        return round(dot(vec, other) / lengths, 9) if lengths else 0.0
