# ---
# idea: "expects every prefix to be known"
# mistake: unknown-id
# must_fail: ["more letters than it looks", "nothing played yet", "nobody has this prefix", "one title of one letter", "sharp s first", "asking changes nothing"]
# messages:
#   nudge: "What happens for a prefix that no title has?"
#   pointer: "Ask for x when no title begins with it."
#   name: "Unknown prefix: the way down may end. Return an empty list there."
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
            node = node.children[letter]
        return [title.shown for title in node.leaders]
