# ---
# idea: "every call counts as one play"
# mistake: wrong-unit-counted
# must_fail: ["an old title rises", "the empty prefix", "a title begins with itself", "fewer than k match", "exactly k match", "one more than k match", "equal counts", "equal with the last of the list", "equal and later in the alphabet", "out and in again", "a leader elsewhere", "one call with many plays", "a prefix ends within the sharp s", "spaces and signs"]
# messages:
#   nudge: "What does n say?"
#   pointer: "Compare one call with four plays and three calls with one."
#   name: "Wrong unit: a call records n plays, not one. Add n."
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
        played.plays += 1
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
