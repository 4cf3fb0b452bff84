# ---
# idea: "plays are counted for each spelling"
# mistake: duplicates-counted
# must_fail: ["hello and help", "an old title rises", "more letters than it looks", "the first spelling stays", "capitals in the first spelling", "spellings add up", "sharp s first", "the dotted capital", "accents make other letters", "the sign between the capitals", "the longest texts and the largest list"]
# messages:
#   nudge: "Hello and HELLO are played once each. How many plays has the title?"
#   pointer: "Follow the first example: how many lists of plays do you keep for help?"
#   name: "Repeats counted apart: spellings that fold to the same text are one title. Use the folded text as the key."
# ---
class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.plays = {}

    def add_play(self, title, n):
        self.plays[title] = self.plays.get(title, 0) + n

    def suggest(self, prefix):
        start = prefix.casefold()
        matching = [title for title in self.plays if title.casefold().startswith(start)]
        matching.sort(key=lambda title: (-self.plays[title], title.casefold()))
        return matching[: self.k]
