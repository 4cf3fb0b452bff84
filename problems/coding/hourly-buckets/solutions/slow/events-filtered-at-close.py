# ---
# idea: keeps all open events in one list and filters it for every bucket
# cost: O(open events) per closed bucket
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does closing one bucket cost when thousands of events wait for later ones?"
#   pointer: "Each closed bucket goes twice through all events that are open."
#   name: "Hidden quadratic: file the events by bucket when they come."
# ---
class BucketExporter:
    def __init__(self, size):
        self.size = size
        self.earliest_open = None
        self.waiting = []
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
        self.waiting.append((bucket, id))
        return bucket

    def close_until(self, bucket):
        if self.earliest_open is None or bucket < self.earliest_open:
            return []
        closing = range(self.earliest_open, bucket + 1)
        self.earliest_open = bucket + 1
        closed = []
        for each in closing:
            closed.append((each, sorted(id for own, id in self.waiting if own == each)))
            self.waiting = [event for event in self.waiting if event[0] != each]
        return closed

    def skewed(self):
        return self.late
