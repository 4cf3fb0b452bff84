# ---
# idea: makes every bucket up to that of the event
# cost: O(distance to the newest bucket) per event
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "An event comes with a broken clock, a million years ahead. What does it cost?"
#   pointer: "You make a list for every bucket in between, although nobody has asked for them."
#   name: "Value-dependent cost: make a bucket when its first event comes. Empty ones need no place; the export can count through them."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.ids_of = defaultdict(list)
        self.seen = set()
        self.late = 0
        self.newest = None

    def ingest(self, id, ts):
        if id in self.seen:
            return None
        self.seen.add(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        while self.newest is None or self.newest < bucket:
            self.newest = self.earliest_open if self.newest is None else self.newest + 1
            self.ids_of[self.newest] = []
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
