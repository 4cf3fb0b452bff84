# ---
# idea: adds up a row whenever it needs N
# cost: O(columns) per add
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How do you learn N, and what does that cost with 27,000 columns?"
#   pointer: "Every add goes through a whole row to add it up."
#   name: "Hidden quadratic: a sum over a row in every add. Keep N in a variable and add c to it."
# ---
from math import ceil, e, log

LOW_64 = 2**64 - 1


class CountMin:
    def __init__(self, eps, delta, share):
        self.share = share
        self.columns = ceil(e / eps)
        self.rows = [[0] * self.columns for _ in range(ceil(log(1 / delta)))]
        self.kept = set()

    def shape(self):
        return self.columns, len(self.rows)

    def add(self, key, c):
        if c < 0:
            return False
        if c == 0:
            return True
        for row, column in zip(self.rows, self._columns_of(key)):
            row[column] += c
        if self._makes_heavy(self.estimate(key)):
            self.kept.add(key)
        self._trim()
        return True

    def estimate(self, key):
        return min(row[column] for row, column in zip(self.rows, self._columns_of(key)))

    def candidates(self):
        return sorted(self.kept)

    def heavy(self):
        estimates = [(key, self.estimate(key)) for key in self.kept]
        found = [pair for pair in estimates if self._makes_heavy(pair[1])]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def table(self):
        return [list(row) for row in self.rows]

    def merge(self, rows, keys):
        if len(rows) != len(self.rows) or any(len(row) != self.columns for row in rows):
            return False
        for mine, theirs in zip(self.rows, rows):
            for column, count in enumerate(theirs):
                mine[column] += count
        self.kept.update(keys)
        self._trim()
        return True

    def _makes_heavy(self, estimate):
        return estimate * self.share >= sum(self.rows[0])

    def _trim(self):
        if len(self.kept) > 2 * self.share:
            total = sum(self.rows[0])
            self.kept = {key for key in self.kept if self.estimate(key) * self.share >= total}

    def _columns_of(self, key):
        h = 0xCBF29CE484222325
        for byte in key.encode():
            h = (h ^ byte) * 0x100000001B3 & LOW_64
        columns = []
        for r in range(1, len(self.rows) + 1):
            z = h + r * 0x9E3779B97F4A7C15 & LOW_64
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & LOW_64
            z = (z ^ z >> 27) * 0x94D049BB133111EB & LOW_64
            columns.append((z ^ z >> 31) % self.columns)
        return columns
