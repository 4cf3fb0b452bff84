# ---
# idea: leaves the flipped bits flipped for the next probe
# mistake: stale-state
# must_fail: [one bit at a time, more probes than planes, an empty bucket uses up a probe, a plane of zeros]
# messages:
#   nudge: "In how many bits does your second further bucket differ from the base?"
#   pointer: "Follow three planes and two probes: the second code must have the first bit of the base again."
#   name: "Stale state: every probe starts from the code of the query and flips one bit."
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
    codes, bits = [base], list(base)
    for plane in closest[:probes]:
        bits[plane] = not bits[plane]
        codes.append(tuple(bits))
    return codes


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
