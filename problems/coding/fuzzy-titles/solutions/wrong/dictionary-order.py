# ---
# idea: puts titles at one distance into the order of a dictionary, small and capital letters together
# mistake: text-order
# must_fail: ["capitals, small letters and accents in order"]
# messages:
#   nudge: "Which order of characters does the statement ask for?"
#   pointer: "Sort Za, ea and za at one distance. Where does Za belong?"
#   name: "Text order: titles are sorted by code point, so all capitals come before all small letters. Do not fold case for sorting."
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
        return sorted(found, key=lambda pair: (pair[0], pair[1].lower(), pair[1]))


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
