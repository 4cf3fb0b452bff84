# ---
# idea: sorts the result by title and forgets the distance
# mistake: output-order
# must_fail: [one letter is missing, nearest first, farther titles too, "order is by distance, then title"]
# messages:
#   nudge: "What comes first in the result?"
#   pointer: "Search drive with d 1 in the second example. Which title must stand first?"
#   name: "Wrong order: sort by distance, and by title only within one distance."
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
            for character, child in node.children.items():
                longer = next_row(row, query, character)
                if min(longer) <= d:
                    open_nodes.append((child, longer))
        return sorted(found, key=lambda pair: pair[1])


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
