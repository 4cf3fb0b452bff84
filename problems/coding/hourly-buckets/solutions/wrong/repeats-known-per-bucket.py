# ---
# idea: looks for a repeat in the same bucket only
# mistake: duplicates-counted
# must_fail: [a repeat in another bucket, a repeat after closing, a late event is repeated]
# messages:
#   nudge: "An event is delivered again with another time. How often is it exported?"
#   pointer: "Your set holds pairs of bucket and id."
#   name: "Duplicates counted: an id counts once for the whole run. Ask before the bucket is computed."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.ids_of = defaultdict(list)
        self.seen = set()
        self.late = 0

    def ingest(self, id, ts):
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        if (bucket, id) in self.seen:
            return None
        self.seen.add((bucket, id))
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
