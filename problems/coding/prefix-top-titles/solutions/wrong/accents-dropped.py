# ---
# idea: "accents and dots are thrown away"
# mistake: groups-mixed
# must_fail: ["more letters than it looks", "the dotted capital", "order of folded letters", "accents make other letters"]
# messages:
#   nudge: "Are été and ete the same title?"
#   pointer: "Record été and ete, and ask for e."
#   name: "Different titles are counted as one: folding removes capitals, not accents. Leave the combining dot and accented letters as they are."
# ---
import unicodedata


def bare(text):
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


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
        folded = bare(title)
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
        for letter in bare(prefix):
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
