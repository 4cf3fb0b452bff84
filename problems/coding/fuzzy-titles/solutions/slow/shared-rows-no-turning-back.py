# ---
# idea: shares rows in a trie, but walks all of it
# cost: O(nodes of the trie · length) per search
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many nodes does your walk visit for one query?"
#   pointer: "After ten wrong letters, can a title below still be within one edit?"
#   name: "No pruning: every search visits the whole trie. Turn back where the smallest number of the row is above d; it never falls again."
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
                open_nodes.append((child, next_row(row, query, character)))
        return sorted(found)


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
