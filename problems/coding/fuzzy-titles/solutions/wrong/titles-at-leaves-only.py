# ---
# idea: looks for titles at the leaves of the trie only
# mistake: last-item-lost
# must_fail: [titles that begin with each other]
# messages:
#   nudge: "Where in the trie does the title sun end, when sunday is a title too?"
#   pointer: "Put sun, sunday and sunday morning into your trie and search for sun."
#   name: "Lost inside another title: a title may end at a node that has children. Mark the end at the node and test it everywhere."
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
            if node.title is not None and not node.children and row[-1] <= d:
                found.append((row[-1], node.title))
            for character, child in node.children.items():
                longer = next_row(row, query, character)
                if min(longer) <= d:
                    open_nodes.append((child, longer))
        return sorted(found)


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
