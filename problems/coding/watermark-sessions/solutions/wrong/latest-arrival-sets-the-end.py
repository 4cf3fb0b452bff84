# ---
# idea: sets the end by the event that arrived last
# mistake: unsorted-input-assumed
# must_fail: ["late, later, too late", "out of order, two users", one event joins two, a bridge between sessions written out, a bridge to a session still open, saved by the session it joins, users do not meet, an event inside, an event before, late again and again, no lateness, a watermark of zero, below zero, forgotten while waiting]
# messages:
#   nudge: "Does every event make its session longer?"
#   pointer: "Events at 0, 9 and then 3 with a gap of 10: where does the session end?"
#   name: "Unsorted input assumed: an event in the middle must not pull the end back. Take the larger end."
# ---
import heapq
import itertools


class SessionWindows:
    def __init__(self, gap, lateness):
        self.gap = gap
        self.lateness = lateness
        self.watermark = float("-inf")
        self.too_late = 0
        self.kept = {}
        self.pending = []
        self.lapsing = []
        self.serial = itertools.count()

    def on_event(self, user, ts):
        start, end, count = ts, ts + self.gap, 1
        met, apart = [], []
        for window in self.kept.get(user, []):
            if window["start"] < ts + self.gap and ts < window["end"]:
                met.append(window)
            else:
                apart.append(window)
        for window in met:
            start = min(start, window["start"])
            count += window["count"]
        if end + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        for window in met:
            window["gone"] = True
        joined = {"start": start, "end": end, "count": count, "gone": False}
        self.kept[user] = sorted([*apart, joined], key=lambda window: window["start"])
        heapq.heappush(self.lapsing, (end + self.lateness, next(self.serial), user, joined))
        if end <= self.watermark:
            return [(user, start, end, count)]
        heapq.heappush(self.pending, (end, user, next(self.serial), joined))
        return []

    def on_watermark(self, w):
        if w <= self.watermark:
            return []
        self.watermark = w
        rows = []
        while self.pending and self.pending[0][0] <= w:
            end, user, _, window = heapq.heappop(self.pending)
            if not window["gone"]:
                rows.append((user, window["start"], end, window["count"]))
        while self.lapsing and self.lapsing[0][0] <= w:
            _, _, user, window = heapq.heappop(self.lapsing)
            if not window["gone"]:
                window["gone"] = True
                self.kept[user] = [other for other in self.kept[user] if other is not window]
                if not self.kept[user]:
                    del self.kept[user]
        return rows

    def dropped(self):
        return self.too_late

    def open_sessions(self):
        return sum(len(windows) for windows in self.kept.values())
