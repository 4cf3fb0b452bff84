# ---
# idea: lets a closing with a smaller number open buckets again
# mistake: state-changed-on-refusal
# must_fail: [closing what is closed, late for a bucket that never existed, closing far in the past]
# messages:
#   nudge: "Close until 5, then until 3. Which bucket is the earliest open one?"
#   pointer: "You set the earliest open bucket to the argument plus one in any case."
#   name: "State changed on refusal: the earliest open bucket only rises. Return at once when nothing is to be closed."
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
        if self.earliest_open is None:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
