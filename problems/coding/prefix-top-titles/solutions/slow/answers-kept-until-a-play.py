# ---
# idea: "answers are kept per prefix and all thrown away by the next play"
# cost: "O(titles) per question after a play"
# mistake: repeated-work
# must_fail: ["scale"]
# messages:
#   nudge: "How long does a kept answer live when plays and questions take turns?"
#   pointer: "One play throws away the answers of all prefixes, also of those that it cannot change."
#   name: "Repeated work: a play changes only the prefixes of its own title. Change their lists in place instead of throwing everything away."
# ---
class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.plays = {}
        self.shown = {}
        self.answers = {}

    def add_play(self, title, n):
        folded = title.casefold()
        self.shown.setdefault(folded, title)
        self.plays[folded] = self.plays.get(folded, 0) + n
        self.answers.clear()

    def suggest(self, prefix):
        start = prefix.casefold()
        if start not in self.answers:
            matching = [folded for folded in self.plays if folded.startswith(start)]
            matching.sort(key=lambda folded: (-self.plays[folded], folded))
            self.answers[start] = [self.shown[folded] for folded in matching[: self.k]]
        return list(self.answers[start])
