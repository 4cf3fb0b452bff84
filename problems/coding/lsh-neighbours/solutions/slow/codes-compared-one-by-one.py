# ---
# idea: keeps the codes by id and compares them with the wanted ones
# cost: O(stored) per query and table
# mistake: hidden-quadratic
# must_fail: [twelve thousand queries]
# messages:
#   nudge: "How do you find the ids with a given code?"
#   pointer: "Your query walks through the codes of all stored ids, in every table."
#   name: "Hidden quadratic: a dictionary from the code to its ids finds a bucket in one step."
# ---
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
        self.codes = {}
        self.scored = 0

    def add(self, id, vec):
        self.vectors[id] = vec
        self.codes[id] = [code_of(dots_of(table, vec)) for table in self.tables]

    def query(self, vec, k, probes):
        candidates = set()
        for place, table in enumerate(self.tables):
            wanted = set(codes_to_probe(dots_of(table, vec), probes))
            candidates.update(id for id, codes in self.codes.items() if codes[place] in wanted)
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
