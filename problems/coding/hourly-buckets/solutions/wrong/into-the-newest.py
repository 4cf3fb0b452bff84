# ---
# idea: puts a late event into the newest open bucket
# mistake: wrong-choice
# must_fail: [not into the newest, an open bucket waits]
# messages:
#   nudge: "Which of the open buckets is the nearest to the event's own time?"
#   pointer: "You choose the bucket with the highest number."
#   name: "Wrong choice: a late event goes into the earliest open bucket."
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
        if id in self.seen:
            return None
        self.seen.add(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = max([self.earliest_open, *self.ids_of])
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
