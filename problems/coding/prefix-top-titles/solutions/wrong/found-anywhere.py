# ---
# idea: "the prefix may stand anywhere in the title"
# mistake: filter-missing
# must_fail: ["more letters than it looks", "nobody has this prefix", "spaces and signs"]
# messages:
#   nudge: "Where in the title must the typed text stand?"
#   pointer: "Record moon and ask for oon."
#   name: "The condition is too weak: the title must begin with the prefix, not only contain it."
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
        matching = [folded for folded in self.plays if start in folded]
        matching.sort(key=lambda folded: (-self.plays[folded], folded))
        return [self.shown[folded] for folded in matching[: self.k]]
