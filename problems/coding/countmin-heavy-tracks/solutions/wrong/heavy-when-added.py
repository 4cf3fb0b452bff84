# ---
# idea: returns every candidate as heavy, whatever N has become
# mistake: stale-state
# must_fail: [candidates come and go, refused without a trace, exactly one part in share, "N grows first, then the key is tested", heavy no more, as many candidates as allowed, removed and added again, equal estimates, largest estimate first, a share of one, one row only, names known to the other only, keys that are not heavy come along, the N of the other counts once, an empty table is merged, merged into an empty table, all kinds of characters]
# messages:
#   nudge: "A track had half of all plays an hour ago. Does it still?"
#   pointer: "Follow the third example after d: four candidates, and how many of them are heavy?"
#   name: "Stale state: N grows with every play, so a candidate must be tested again when heavy() is called."
# ---
from math import ceil, e, log

LOW_64 = 2**64 - 1


class CountMin:
    def __init__(self, eps, delta, share):
        self.share = share
        self.columns = ceil(e / eps)
        self.rows = [[0] * self.columns for _ in range(ceil(log(1 / delta)))]
        self.total = 0
        self.kept = set()

    def shape(self):
        return self.columns, len(self.rows)

    def add(self, key, c):
        if c < 0:
            return False
        if c == 0:
            return True
        self.total += c
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
        return sorted(estimates, key=lambda pair: (-pair[1], pair[0]))

    def table(self):
        return [list(row) for row in self.rows]

    def merge(self, rows, keys):
        if len(rows) != len(self.rows) or any(len(row) != self.columns for row in rows):
            return False
        for mine, theirs in zip(self.rows, rows):
            for column, count in enumerate(theirs):
                mine[column] += count
        self.total += sum(rows[0])
        self.kept.update(keys)
        self._trim()
        return True

    def _makes_heavy(self, estimate):
        return estimate * self.share >= self.total

    def _trim(self):
        if len(self.kept) > 2 * self.share:
            self.kept = {key for key in self.kept if self._makes_heavy(self.estimate(key))}

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
