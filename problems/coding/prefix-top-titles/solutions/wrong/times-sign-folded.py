# ---
# idea: "every character from À to Þ is moved by 32 code points"
# mistake: groups-mixed
# must_fail: ["order of folded letters", "the sign between the capitals"]
# messages:
#   nudge: "Is everything between À and Þ a letter?"
#   pointer: "Record A×B and a÷b, and ask for a÷."
#   name: "Different titles are counted as one: × has no small form; 32 code points further stands ÷."
# ---
def fold(text):
    return text.replace("×", "÷").casefold()


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
        folded = fold(title)
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
        for letter in fold(prefix):
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
