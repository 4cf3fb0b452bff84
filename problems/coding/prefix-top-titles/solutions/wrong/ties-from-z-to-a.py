# ---
# idea: "plays and texts are both sorted downwards"
# mistake: wrong-direction
# must_fail: ["an old title rises", "one suggestion only", "equal counts", "equal counts and capitals", "equal counts and first spellings", "a text before its continuations", "equal with the last of the list", "equal and later in the alphabet", "out and in again", "order of folded letters", "digits compare as text", "asking changes nothing"]
# messages:
#   nudge: "Plays fall along the list. Which way do the texts of equal titles go?"
#   pointer: "Record alpha and beta once each."
#   name: "Wrong direction: most plays first, but equal titles in ascending order. Sorting by (plays, text) in reverse turns both round."
# ---
class Title:
    def __init__(self, folded, shown):
        self.folded = folded
        self.shown = shown
        self.plays = 0

    def rank(self):
        return (self.plays, self.folded)


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
        leaders.sort(key=Title.rank, reverse=True)
        del leaders[self.k :]

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
