# ---
# idea: "an empty prefix gets no suggestions"
# mistake: empty-input
# must_fail: ["nothing played yet", "the empty prefix", "one title of one letter", "fewer than k match", "exactly k match", "equal counts", "equal counts and capitals", "equal counts and first spellings", "from outside to the front", "a leader elsewhere", "plays in large numbers", "a whole circle of 32 bits", "the first spelling stays", "order of folded letters", "digits compare as text", "asking changes nothing"]
# messages:
#   nudge: "Which titles begin with the empty text?"
#   pointer: "Ask for an empty prefix after a few plays."
#   name: "The empty prefix is a prefix of every title: it asks for the leaders of all."
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
        if not prefix:
            return []
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
