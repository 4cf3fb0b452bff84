# ---
# idea: "a title can come into a list of leaders only at its first play"
# mistake: stale-state
# must_fail: ["hello and help", "an old title rises", "one suggestion only", "equal with the last of the list", "equal and later in the alphabet", "from outside to the front", "out and in again"]
# messages:
#   nudge: "A title outside the list is played again. Which lists must look at it?"
#   pointer: "Follow the second example: when does Actor come in?"
#   name: "Stale leaders: only new titles are tried. Every play must try its title in the lists of all its prefixes, however old it is."
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
        new = folded not in self.titles
        if new:
            self.titles[folded] = Title(folded, title)
        played = self.titles[folded]
        played.plays += n
        node = self.root
        self.promote(node.leaders, played, new)
        for letter in folded:
            node = node.children.setdefault(letter, Node())
            self.promote(node.leaders, played, new)

    def promote(self, leaders, played, new):
        if new and played not in leaders:
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
