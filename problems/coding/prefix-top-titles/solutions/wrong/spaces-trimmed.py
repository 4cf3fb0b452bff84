# ---
# idea: "spaces at the ends are cut off"
# mistake: groups-mixed
# must_fail: ["a title begins with itself", "spaces and signs"]
# messages:
#   nudge: "Is a space a character?"
#   pointer: "Record a, and a with a space behind it."
#   name: "Different titles are counted as one: spaces at the ends count. Do not trim."
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
        folded = title.strip().casefold()
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
        for letter in prefix.strip().casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
