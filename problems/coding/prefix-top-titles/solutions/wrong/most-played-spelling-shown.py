# ---
# idea: "the spelling with the most plays is shown"
# mistake: wrong-choice
# must_fail: ["the first spelling stays", "sharp s first", "accents make other letters", "the sign between the capitals"]
# messages:
#   nudge: "Does it matter for the shown spelling how often it was played?"
#   pointer: "Record daft once and DAFT fifty times."
#   name: "Wrong spelling: the first one is shown, not the most frequent one. Nothing needs to be counted per spelling."
# ---
class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.plays = {}
        self.spellings = {}

    def add_play(self, title, n):
        folded = title.casefold()
        spellings = self.spellings.setdefault(folded, {})
        spellings[title] = spellings.get(title, 0) + n
        self.plays[folded] = self.plays.get(folded, 0) + n

    def suggest(self, prefix):
        start = prefix.casefold()
        matching = [folded for folded in self.plays if folded.startswith(start)]
        matching.sort(key=lambda folded: (-self.plays[folded], folded))
        return [self.favourite(folded) for folded in matching[: self.k]]

    def favourite(self, folded):
        spellings = self.spellings[folded]
        return max(spellings, key=spellings.get)
