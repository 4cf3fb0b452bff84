# ---
# idea: "nothing is suggested unless k titles match"
# mistake: partial-result
# must_fail: ["an old title rises", "more letters than it looks", "nothing played yet", "nobody has this prefix", "a title begins with itself", "fewer than k match", "the first spelling stays", "capitals in the first spelling", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "accents make other letters", "the sign between the capitals", "spaces and signs", "digits compare as text", "the longest texts and the largest list", "asking changes nothing"]
# messages:
#   nudge: "Two titles match and k is 3. What does the listener see?"
#   pointer: "Ask for a prefix that fewer than k titles have."
#   name: "Fewer than k matches are no reason to show none: return all that match."
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
            if letter not in node.children:
                return []
            node = node.children[letter]
        if len(node.leaders) < self.k:
            return []
        return [title.shown for title in node.leaders]
