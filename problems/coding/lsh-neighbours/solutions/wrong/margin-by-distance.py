# ---
# idea: divides a margin by the length of its plane
# mistake: wrong-weight
# must_fail: [a long plane]
# messages:
#   nudge: "What exactly is the margin of a plane here?"
#   pointer: "You compare distances: the dot product divided by the length of the plane."
#   name: "Wrong formula: the margin is the absolute dot product as it is. Lengths of planes do not enter."
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
            lengths = [sqrt(dot(plane, plane)) or 1.0 for plane in table]
            for code in codes_to_probe([value / length for value, length in zip(dots_of(table, vec), lengths)], probes):
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
