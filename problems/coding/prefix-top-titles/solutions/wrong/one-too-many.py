# ---
# idea: "the list is cut after k + 1 titles"
# mistake: off-by-one
# must_fail: ["hello and help", "an old title rises", "the empty prefix", "one more than k match", "one suggestion only", "equal counts", "equal with the last of the list", "equal and later in the alphabet", "from outside to the front", "out and in again", "a leader elsewhere"]
# messages:
#   nudge: "How many titles may an answer hold?"
#   pointer: "Let three titles match with k = 2."
#   name: "Off by one: the list keeps k + 1 titles. Cut it to k."
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
        del leaders[self.k + 1 :]

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
