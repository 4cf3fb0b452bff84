# ---
# idea: closes buckets only up to the last one that holds events
# mistake: zero-rows
# must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closed before the first event, late by one and by many, empty buckets between, only empty buckets, a repeat in another bucket, a repeat after closing, a late event is repeated, buckets of a second]
# messages:
#   nudge: "What is open after close_until(3) when the last event was in bucket 2?"
#   pointer: "Your loop ends at the highest bucket with events; the empty ones after it stay open."
#   name: "Zero rows: close_until closes every bucket up to its argument, also when nothing is in it."
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
            bucket = self.earliest_open
            self.late += 1
        self.ids_of[bucket].append(id)
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        last = min(bucket, max(self.ids_of, default=-1))
        closing = range(self.earliest_open, last + 1)
        self.earliest_open = max(self.earliest_open, last + 1)
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
