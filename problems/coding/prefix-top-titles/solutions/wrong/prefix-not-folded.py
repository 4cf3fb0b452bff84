# ---
# idea: "the prefix is taken as it was typed"
# mistake: filter-missing
# must_fail: ["an old title rises", "a title begins with itself", "a text before its continuations", "the first spelling stays", "capitals in the first spelling", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "accents make other letters", "the longest texts and the largest list", "asking changes nothing"]
# messages:
#   nudge: "A listener types HE. What do your titles look like by then?"
#   pointer: "Ask for the same prefix in capitals."
#   name: "Titles are folded and the prefix is not, so capitals in it match nothing. Fold both."
# ---
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
        played.plays += n
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
        for letter in prefix:
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
