# ---
# idea: "a title must be longer than the prefix"
# mistake: boundary-strict-vs-inclusive
# must_fail: ["more letters than it looks", "a title begins with itself", "one title of one letter", "fewer than k match", "exactly k match", "one more than k match", "a text before its continuations", "a leader elsewhere", "sharp s first", "a prefix ends within the sharp s", "the sign between the capitals", "spaces and signs", "digits compare as text", "the longest texts and the largest list", "asking changes nothing"]
# messages:
#   nudge: "Is a title a prefix of itself?"
#   pointer: "Record One and ask for one."
#   name: "Strict or inclusive: every title begins with itself. The last letter's list belongs to its title too."
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
        for letter in folded[:-1]:
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
