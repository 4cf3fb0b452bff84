# ---
# idea: "lower case instead of the folding of the statement"
# mistake: duplicates-counted
# must_fail: ["more letters than it looks", "sharp s first", "a prefix ends within the sharp s", "order of folded letters", "the longest texts and the largest list"]
# messages:
#   nudge: "Which characters become two when they are folded?"
#   pointer: "Record Straße and STRASSE, and ask for stras."
#   name: "Lower case is not folding: ß stays one letter, so Straße and STRASSE are counted apart. Replace it by ss."
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
        folded = title.lower()
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
        for letter in prefix.lower():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
