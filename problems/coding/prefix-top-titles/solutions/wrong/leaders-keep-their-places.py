# ---
# idea: "a title that is in the list already keeps its place there"
# mistake: stale-state
# must_fail: ["hello and help", "a leader that rises", "plays in large numbers", "the dotted capital"]
# messages:
#   nudge: "A title in the middle of the list is played a hundred times. Where does it stand?"
#   pointer: "Play the third of three leaders until it has the most plays."
#   name: "Stale order: a leader that is played must move up in the list too, not only come into it."
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
        if played in leaders:
            return
        place = sum(leader.rank() < played.rank() for leader in leaders)
        leaders.insert(place, played)
        del leaders[self.k :]

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
