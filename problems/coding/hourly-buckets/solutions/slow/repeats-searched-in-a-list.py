# ---
# idea: keeps the known ids in a list
# cost: O(known ids) per event
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does one event cost when a hundred thousand ids are known?"
#   pointer: "in goes through the whole list, most of all for a new id."
#   name: "Hidden quadratic: keep the ids in a set."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.ids_of = defaultdict(list)
        self.seen = []
        self.late = 0

    def ingest(self, id, ts):
        if id in self.seen:
            return None
        self.seen.append(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
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
