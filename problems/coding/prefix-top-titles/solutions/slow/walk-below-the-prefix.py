# ---
# idea: "a trie finds the prefix, and a walk collects all titles below it"
# cost: "O(titles with the prefix) per question"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How many titles lie below a prefix of one letter?"
#   pointer: "The trie spares you the titles that do not match, not those that do."
#   name: "Hidden quadratic: the walk below a short prefix meets thousands of titles. Keep the k leaders, or the best title, in every node."
# ---
class Node:
    def __init__(self):
        self.children = {}
        self.title = None


class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.root = Node()

    def add_play(self, title, n):
        node = self.root
        folded = title.casefold()
        for letter in folded:
            node = node.children.setdefault(letter, Node())
        if node.title is None:
            node.title = [0, folded, title]
        node.title[0] -= n

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        found = []
        below = [node]
        while below:
            node = below.pop()
            below.extend(node.children.values())
            if node.title is not None:
                found.append(node.title)
        return [shown for _, _, shown in sorted(found)[: self.k]]
