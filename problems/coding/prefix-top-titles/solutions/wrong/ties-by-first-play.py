# ---
# idea: "titles with equally many plays stand in the order of their first plays"
# mistake: tie-break
# must_fail: ["one suggestion only", "equal counts", "equal counts and capitals", "a text before its continuations", "equal with the last of the list", "order of folded letters", "digits compare as text"]
# messages:
#   nudge: "Two titles have one play each. Which comes first?"
#   pointer: "Record delta before beta, and ask for both."
#   name: "Tie-break: equally played titles are ordered by their folded texts, not by arrival. A stable sort by plays alone keeps the order of arrival."
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
        matching.sort(key=lambda folded: -self.plays[folded])
        return [self.shown[folded] for folded in matching[: self.k]]
