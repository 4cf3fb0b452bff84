# ---
# idea: a binary tree per table whose leaves are the buckets; a probe turns off the path at one plane; lengths are kept, the best k come from a heap
# cost: O(P · d) per add; O(P · d + buckets · planes + candidates · (d + log k)) per query
# ---
from heapq import nsmallest
from math import hypot
from operator import mul


class Side:
    """A node with up to two children, made when they are needed. A leaf holds ids."""

    def __init__(self):
        self.children = {}
        self.ids = set()


def product(a, b):
    return sum(map(mul, a, b))


def products(table, vec):
    return [product(plane, vec) for plane in table]


class HyperplaneLSH:
    def __init__(self, planes):
        self.planes = planes
        self.roots = [Side() for _ in planes]
        self.stored = {}
        self.ranked = 0

    def add(self, id, vec):
        if id in self.stored:
            _, _, leaves = self.stored[id]
            for leaf in leaves:
                leaf.ids.discard(id)
        leaves = []
        for root, table in zip(self.roots, self.planes):
            node = root
            for value in products(table, vec):
                side = value >= 0
                if side not in node.children:
                    node.children[side] = Side()
                node = node.children[side]
            node.ids.add(id)
            leaves.append(node)
        self.stored[id] = (vec, hypot(*vec), leaves)

    def query(self, vec, k, probes):
        found = set()
        for root, table in zip(self.roots, self.planes):
            for leaf in self._leaves(root, products(table, vec), probes):
                found.update(leaf.ids)
        chosen = self.stored if len(found) < k else found
        self.ranked = len(chosen)
        length = hypot(*vec)
        best = nsmallest(k, ((-self._cosine(id, vec, length), id) for id in chosen))
        return [(id, -minus) for minus, id in best]

    def last_scored(self):
        return self.ranked

    def _leaves(self, root, dots, probes):
        by_margin = sorted((abs(value), place) for place, value in enumerate(dots))
        for turn in [None] + [place for _, place in by_margin[:probes]]:
            node = root
            for place, value in enumerate(dots):
                node = node.children.get((value >= 0) != (place == turn))
                if node is None:
                    break
            else:
                yield node

    def _cosine(self, id, vec, length):
        other, other_length, _ = self.stored[id]
        if length == 0 or other_length == 0:
            return 0.0
        return round(product(vec, other) / (length * other_length), 9)
