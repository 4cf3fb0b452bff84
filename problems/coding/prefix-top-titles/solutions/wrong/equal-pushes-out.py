# ---
# idea: "a title enters a full list as soon as it has as many plays as the last title there"
# mistake: tie-break
# must_fail: ["an old title rises", "equal and later in the alphabet"]
# messages:
#   nudge: "A title draws level with the last of a full list. Whose text comes first?"
#   pointer: "Let x1 and x2 fill a list of two, and let x3 draw level with x2."
#   name: "Tie at the edge of the list: with equal plays the title whose folded text comes first stays. Compare plays and text together."
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
            if len(leaders) == self.k:
                if played.plays < leaders[-1].plays:
                    return
                leaders.pop()
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
