# ---
# idea: "the folded text is shown"
# mistake: wrong-choice
# must_fail: ["hello and help", "an old title rises", "more letters than it looks", "the empty prefix", "a title begins with itself", "one title of one letter", "equal counts", "equal counts and capitals", "equal counts and first spellings", "capitals in the first spelling", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "order of folded letters", "accents make other letters", "the sign between the capitals", "the longest texts and the largest list"]
# messages:
#   nudge: "What does the listener read: HELLO, Hello or hello?"
#   pointer: "Look at the answer of the first example letter by letter."
#   name: "Wrong spelling: titles are compared folded and shown as they were first spelled. Keep both texts."
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
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.folded for title in node.leaders]
