# ---
# idea: exports ids in the order of their arrival
# mistake: output-order
# must_fail: [an open bucket waits, ids in order, "two buckets, each in order", numbers as ids, names of all objects]
# messages:
#   nudge: "In which order does the export list the ids of a bucket?"
#   pointer: "You return the list as it was filled."
#   name: "Output order: the ids of a bucket are sorted."
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
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        return [(each, self.ids_of.pop(each, [])) for each in closing]

    def skewed(self):
        return self.late
