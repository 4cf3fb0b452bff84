# ---
# idea: "every node keeps all its titles in order, and a play moves its title in each of them"
# cost: "O(length · titles) per play"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How long are the lists near the root of your trie?"
#   pointer: "Only k titles are ever shown, and you keep all of them in order."
#   name: "Hidden quadratic: a list of all titles in every node is searched at each play. Keep the best k only: plays never fall, so whoever is not among them cannot come in without a play of its own."
# ---
class Node:
    def __init__(self):
        self.children = {}
        self.titles = []


class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.titles = {}
        self.root = Node()

    def add_play(self, title, n):
        folded = title.casefold()
        played = self.titles.setdefault(folded, [0, folded, title])
        played[0] -= n
        node = self.root
        self.place(node.titles, played)
        for letter in folded:
            node = node.children.setdefault(letter, Node())
            self.place(node.titles, played)

    def place(self, titles, played):
        if played not in titles:
            titles.append(played)
        titles.sort()

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [shown for _, _, shown in node.titles[: self.k]]
