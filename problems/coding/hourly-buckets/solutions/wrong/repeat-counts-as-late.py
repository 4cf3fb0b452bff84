# ---
# idea: counts a late repeat as late
# mistake: state-changed-on-refusal
# must_fail: [a repeat in another bucket, a repeat after closing, a late event is repeated]
# messages:
#   nudge: "What may a repeat change?"
#   pointer: "You count before you know whether the event is new."
#   name: "State changed on refusal: a repeat changes nothing, the count of late events included. Ask for the id first."
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
        repeated = id in self.seen
        self.seen.add(id)
        if self.earliest_open is None:
            self.earliest_open = bucket
        elif bucket < self.earliest_open:
            bucket = self.earliest_open
            self.late += 1
        if repeated:
            return None
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
