# ---
# idea: "every question filters and sorts all titles"
# cost: "O(titles) per question"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "What does one question cost with twenty-five thousand titles?"
#   pointer: "You look at every title, although only k of them are asked for."
#   name: "Hidden quadratic: a filter and a sort of all titles per question. Keep for every prefix its k leading titles; a play changes only the prefixes of its own title."
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
        matching.sort(key=lambda folded: (-self.plays[folded], folded))
        return [self.shown[folded] for folded in matching[: self.k]]
