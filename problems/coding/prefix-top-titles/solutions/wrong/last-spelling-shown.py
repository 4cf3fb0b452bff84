# ---
# idea: "the latest spelling is shown"
# mistake: wrong-choice
# must_fail: ["hello and help", "more letters than it looks", "the first spelling stays", "capitals in the first spelling", "spellings add up", "sharp s first", "the dotted capital", "accents make other letters", "the sign between the capitals", "the longest texts and the largest list"]
# messages:
#   nudge: "A title was played in three spellings. Which one do listeners see?"
#   pointer: "Follow the first example to its last play of help."
#   name: "Wrong spelling: the first one stays, whatever comes later. Store it only when the title is new."
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
        played.shown = title
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
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
