# ---
# idea: puts a late event into its own bucket, which is exported again
# mistake: late-data
# must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, bucket zero, up to and with the bucket, late by one and by many, not into the newest, earlier than the first bucket, late for a bucket that never existed]
# messages:
#   nudge: "What may happen to a bucket that was exported?"
#   pointer: "Follow the first sample: c belongs to bucket 1, which is closed when c arrives."
#   name: "Late data: a closed bucket never changes. Put the event into the earliest open bucket, return that number and count it as late."
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
            self.late += 1
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(min([self.earliest_open, *self.ids_of]), bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
