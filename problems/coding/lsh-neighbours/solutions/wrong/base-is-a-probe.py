# ---
# idea: counts the base bucket as the first probe
# mistake: off-by-one
# must_fail: ["one table, two planes", the smallest margin, a negative dot product has a margin too, equal margins, one bit at a time, more probes than planes, an empty bucket uses up a probe, "found three times, counted once", a query of zeros, a plane of zeros, a long plane, one component]
# messages:
#   nudge: "How many buckets of a table are searched with probes = 2?"
#   pointer: "With one probe, does any bit get flipped in your code?"
#   name: "Off by one: the base bucket is always searched, and up to probes more."
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
    return [base] + [base[:plane] + (not base[plane],) + base[plane + 1 :] for plane in closest[: max(0, probes - 1)]]


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
