# ---
# idea: "the least played titles come first"
# mistake: wrong-direction
# must_fail: ["hello and help", "an old title rises", "the empty prefix", "a title begins with itself", "fewer than k match", "exactly k match", "one more than k match", "one suggestion only", "equal counts", "equal with the last of the list", "equal and later in the alphabet", "a leader that rises", "from outside to the front", "out and in again", "a leader elsewhere", "plays in large numbers", "a whole circle of 32 bits", "one call with many plays", "spellings add up", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "spaces and signs", "the longest texts and the largest list"]
# messages:
#   nudge: "Which end of the sorted list do listeners want?"
#   pointer: "Follow the first example: which titles have the most plays?"
#   name: "Wrong direction: the most played titles come first. Sort by minus the plays."
# ---
class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.plays = {}
        self.shown = {}

    def add_play(self, title, n):
        folded = title.casefold()
        self.shown.setdefault(folded, title)
        self.plays[folded] = self.plays.get(folded, 0) + n

    def suggest(self, prefix):
        start = prefix.casefold()
        matching = [folded for folded in self.plays if folded.startswith(start)]
        matching.sort(key=lambda folded: (self.plays[folded], folded))
        return [self.shown[folded] for folded in matching[: self.k]]
