# ---
# idea: lets an earlier event move the first bucket as long as nothing was closed
# mistake: late-data
# must_fail: [the first event opens the first bucket, earlier than the first bucket, late for a bucket that never existed, "two buckets, each in order", closing far in the past, skewed is asked again and again]
# messages:
#   nudge: "Which event decides where the export begins?"
#   pointer: "Your first bucket is the smallest of those seen so far."
#   name: "Late data: the first event alone sets the first bucket. An event of an earlier one goes into the earliest open bucket and counts as late."
# ---
from collections import defaultdict


class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.ids_of = defaultdict(list)
        self.seen = set()
        self.late = 0
        self.closed_any = False

    def ingest(self, id, ts):
        if id in self.seen:
            return None
        self.seen.add(id)
        bucket = ts // self.size
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open and not self.closed_any:
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
        self.closed_any = True
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
