# ---
# idea: "the beginning of the title is cut off first and then folded"
# mistake: wrong-order-of-steps
# must_fail: ["more letters than it looks", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "the longest texts and the largest list"]
# messages:
#   nudge: "How long is the folded text of a prefix that ends in ß?"
#   pointer: "Ask for stras and for strasse when Straße is recorded."
#   name: "Wrong order of steps: the first letters of Straße do not fold to the first letters of strasse. Fold the whole title, then compare beginnings."
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
        matching = [folded for folded in self.plays if self.shown[folded][: len(prefix)].casefold() == start]
        matching.sort(key=lambda folded: (-self.plays[folded], folded))
        return [self.shown[folded] for folded in matching[: self.k]]
