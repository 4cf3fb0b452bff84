# ---
# idea: "keeps the plays in 32 bits"
# mistake: integer-overflow
# must_fail: ["plays in large numbers", "a whole circle of 32 bits"]
# messages:
#   nudge: "How many plays can a title have in all?"
#   pointer: "Record 10^9 plays of one title three times."
#   name: "Integer overflow: totals grow past 2^31 and turn negative. Keep them in 64 bits."
# ---
from ctypes import c_int32


class Title:
    def __init__(self, folded, shown):
        self.folded = folded
        self.shown = shown
        self.plays = 0

    def rank(self):
        return (-self.plays, self.folded)


class Node:
    def __init__(self):
        self.children = {}
        self.leaders = []


class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.titles = {}
        self.root = Node()

    def add_play(self, title, n):
        folded = title.casefold()
        if folded not in self.titles:
            self.titles[folded] = Title(folded, title)
        played = self.titles[folded]
        played.plays = c_int32(played.plays + n).value
        node = self.root
        self.promote(node.leaders, played)
        for letter in folded:
            node = node.children.setdefault(letter, Node())
            self.promote(node.leaders, played)

    def promote(self, leaders, played):
        if played not in leaders:
            leaders.append(played)
        leaders.sort(key=Title.rank)
        del leaders[self.k :]

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
