# ---
# idea: "titles with equally many plays stand in the order of the spellings that are shown"
# mistake: text-order
# must_fail: ["equal counts", "equal counts and capitals", "equal counts and first spellings", "order of folded letters"]
# messages:
#   nudge: "Which text decides between equally played titles?"
#   pointer: "Record banana and Cherry once each."
#   name: "Text order: capitals sort before all small letters. Compare the folded texts; the spelling is only for showing."
# ---
class Title:
    def __init__(self, folded, shown):
        self.folded = folded
        self.shown = shown
        self.plays = 0

    def rank(self):
        return (-self.plays, self.shown)


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
        return [title.shown for title in node.leaders]
