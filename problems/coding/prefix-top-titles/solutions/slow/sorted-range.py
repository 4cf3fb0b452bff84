# ---
# idea: "titles stand in a sorted list; the range of a prefix is found by bisection and searched for the best"
# cost: "O(titles with the prefix) per question"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "Bisection finds the range in no time. How long is it?"
#   pointer: "A prefix of one letter has thousands of titles, and you compare them all."
#   name: "Hidden quadratic: choosing the best k of a range costs its length. Keep the leaders of each prefix as plays arrive."
# ---
from bisect import bisect_left, insort
from heapq import nsmallest


class TitleIndex:
    def __init__(self, k):
        self.k = k
        self.plays = {}
        self.shown = {}
        self.sorted = []

    def add_play(self, title, n):
        folded = title.casefold()
        if folded not in self.plays:
            self.plays[folded] = 0
            self.shown[folded] = title
            insort(self.sorted, folded)
        self.plays[folded] += n

    def suggest(self, prefix):
        start = prefix.casefold()
        first = bisect_left(self.sorted, start)
        end = bisect_left(self.sorted, start + "\U0010ffff")
        best = nsmallest(self.k, self.sorted[first:end], key=lambda folded: (-self.plays[folded], folded))
        return [self.shown[folded] for folded in best]
