# ---
# idea: takes a closing before the first event seriously
# mistake: state-changed-on-refusal
# must_fail: [nothing at all, closed before the first event]
# messages:
#   nudge: "Which buckets exist before the first event?"
#   pointer: "A closing before any event sets your earliest open bucket."
#   name: "State changed on refusal: without events there is nothing to close. Return an empty list and keep nothing."
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
            self.earliest_open = bucket + 1
        if bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, sorted(self.ids_of.pop(each, []))) for each in closing]

    def skewed(self):
        return self.late
