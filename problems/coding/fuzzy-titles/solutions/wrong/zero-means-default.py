# ---
# idea: takes a d of 0 for no d and uses 1
# mistake: zero-taken-as-missing
# must_fail: [nearest first, the empty query, no edits allowed, upper case is different]
# messages:
#   nudge: "What does your code do with d = 0?"
#   pointer: "Search moon with d 0 in a catalogue that also holds moons."
#   name: "Zero taken as missing: 0 is falsy, so a default replaces it. With d 0 only the title itself is found."
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
        d = d or 1
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
        return sorted(found)


def next_row(row, query, character):
    longer = [row[0] + 1]
    for i, typed in enumerate(query):
        longer.append(min(row[i] + (typed != character), row[i + 1] + 1, longer[i] + 1))
    return longer
