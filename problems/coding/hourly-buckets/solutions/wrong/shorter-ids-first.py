# ---
# idea: sorts ids by length first, as if they were numbers
# mistake: text-order
# must_fail: [ids in order, numbers as ids, names of all objects]
# messages:
#   nudge: "Which comes first, 10 or 9?"
#   pointer: "You compare lengths before characters."
#   name: "Text order: ids are texts, compared from the first character on; 10 comes before 9."
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
        return [(each, sorted(self.ids_of.pop(each, []), key=lambda id: (len(id), id))) for each in closing]

    def skewed(self):
        return self.late
