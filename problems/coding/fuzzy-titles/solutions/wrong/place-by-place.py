# ---
# idea: counts the places at which two texts of one length differ
# mistake: equal-sizes-assumed
# must_fail: [all edits at the front, a letter more at the front shifts the rest, "one in at the front, one out at the end", the obvious step is the wrong one, the longest title and query, one character]
# messages:
#   nudge: "Which of the three edits can your comparison see?"
#   pointer: "Compare yesterday with yyesterday by hand. At how many places do they differ?"
#   name: "Equal sizes assumed: an inserted or deleted character shifts everything behind it. Fill the edit-distance table instead of comparing place by place."
# ---
class FuzzyIndex:
    def __init__(self, titles):
        self.titles = set(titles)

    def search(self, query, d):
        alike = [title for title in self.titles if len(title) == len(query)]
        found = [(sum(x != y for x, y in zip(title, query)), title) for title in alike]
        return sorted((distance, title) for distance, title in found if distance <= d)
