# ---
# idea: "the leaders of all titles are chosen first, and then those that match"
# mistake: wrong-order-of-steps
# must_fail: ["a leader elsewhere", "spaces and signs"]
# messages:
#   nudge: "A prefix has only unpopular titles. What is suggested?"
#   pointer: "Let none of the k most played titles begin with the prefix."
#   name: "Wrong order of steps: first the titles that match, then the best k of them. A list of the best of all is not enough."
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
        leaders = sorted(self.plays, key=lambda folded: (-self.plays[folded], folded))[: self.k]
        return [self.shown[folded] for folded in leaders if folded.startswith(start)]
