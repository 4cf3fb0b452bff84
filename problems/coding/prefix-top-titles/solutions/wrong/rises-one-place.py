# ---
# idea: "a title that is played changes places with the one before it, once"
# mistake: loop-runs-once
# must_fail: ["an old title rises", "fewer than k match", "exactly k match", "one more than k match", "equal counts", "equal counts and capitals", "a leader that rises", "from outside to the front", "a prefix ends within the sharp s", "order of folded letters", "spaces and signs", "digits compare as text"]
# messages:
#   nudge: "How many titles can one call carry a title past?"
#   pointer: "Let the last of three leaders be played ten times in one call."
#   name: "The step runs once: with many plays at once a title may pass several others. Repeat until the one before it is ahead."
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
        place = leaders.index(played)
        if place > 0 and played.rank() < leaders[place - 1].rank():
            leaders[place] = leaders[place - 1]
            leaders[place - 1] = played
        del leaders[self.k :]

    def suggest(self, prefix):
        node = self.root
        for letter in prefix.casefold():
            if letter not in node.children:
                return []
            node = node.children[letter]
        return [title.shown for title in node.leaders]
