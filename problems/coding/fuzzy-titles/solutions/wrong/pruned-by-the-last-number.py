# ---
# idea: turns back where the last number of the row is above d
# mistake: wrong-choice
# must_fail: [all edits at the front, "one in at the front, one out at the end", the obvious step is the wrong one]
# messages:
#   nudge: "What does the last number of a row say after the first character of a title?"
#   pointer: "Write down the row for the query hello after h. Which of its numbers are above 1?"
#   name: "Pruned by the wrong number: the last one is large because most of the query is still to come. Turn back only where the smallest number of the row is above d."
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
                if longer[-1] <= d:
                    open_nodes.append((child, longer))
        return sorted(found)


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
