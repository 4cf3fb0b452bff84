# ---
# idea: forgets the ids of a bucket when it is closed
# mistake: duplicates-counted
# must_fail: [a repeat after closing, a late event is repeated]
# messages:
#   nudge: "An event is delivered again after its bucket was exported. What happens?"
#   pointer: "Closing a bucket removes its ids from the ones you know."
#   name: "Duplicates counted: the repeat of an exported event would be exported a second time. Keep the ids."
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
        closed = [(each, sorted(self.ids_of.pop(each, []))) for each in closing]
        self.seen.difference_update(id for _, ids in closed for id in ids)
        return closed

    def skewed(self):
        return self.late
