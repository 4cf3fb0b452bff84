# ---
# idea: turns back as soon as all d edits are used up
# mistake: boundary-strict-vs-inclusive
# must_fail: [one letter is missing, all edits at the front, the longest title and query]
# messages:
#   nudge: "All edits are used. Can the rest of a title still fit?"
#   pointer: "Search xsilence with d 1 by hand: what is the smallest number of the row after the first letter?"
#   name: "Strict or inclusive: a row whose smallest number is exactly d can still lead to a title at distance d. Turn back above d only."
# ---
class Node:
    __slots__ = ("children", "title")

    def __init__(self):
        self.children = {}
        self.title = None


class FuzzyIndex:
    def __init__(self, titles):
        self.root = Node()
        for title in titles:
            node = self.root
            for character in title:
                if character not in node.children:
                    node.children[character] = Node()
                node = node.children[character]
            node.title = title

    def search(self, query, d):
        found = []
        open_nodes = [(self.root, list(range(len(query) + 1)))]
        while open_nodes:
            node, row = open_nodes.pop()
            if node.title is not None and row[-1] <= d:
                found.append((row[-1], node.title))
            if min(row) < d:
                for character, child in node.children.items():
                    open_nodes.append((child, next_row(row, query, character)))
        return sorted(found)


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
