# ---
# idea: lets every event move the time, as if it were a watermark
# mistake: wrong-reference-point
# must_fail: ["late, later, too late", "out of order, two users", exactly the gap apart, touching from the left, one event joins two, the bridge touches on the right, a bridge between sessions written out, a bridge to a session still open, "all users, by end", an older session can still grow, no watermark yet, a gap of one second, the newest event closes nothing, forgotten while waiting, a whole circle of 32 bits apart]
# messages:
#   nudge: "Who says that a second is over: an event or a watermark?"
#   pointer: "Two events a thousand seconds apart arrive and no watermark. What may be written out?"
#   name: "Wrong reference point: events come out of order, so the newest one says nothing about the others. Only a watermark moves time."
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
        rows = self.on_watermark(ts)
        start, end, count = ts, ts + self.gap, 1
        met, apart = [], []
        for window in self.kept.get(user, []):
            if window["start"] < ts + self.gap and ts < window["end"]:
                met.append(window)
            else:
                apart.append(window)
        for window in met:
            start = min(start, window["start"])
            end = max(end, window["end"])
            count += window["count"]
        if end + self.lateness <= self.watermark:
            self.too_late += 1
            return rows
        for window in met:
            window["gone"] = True
        joined = {"start": start, "end": end, "count": count, "gone": False}
        self.kept[user] = sorted([*apart, joined], key=lambda window: window["start"])
        heapq.heappush(self.lapsing, (end + self.lateness, next(self.serial), user, joined))
        if end <= self.watermark:
            return [*rows, (user, start, end, count)]
        heapq.heappush(self.pending, (end, user, next(self.serial), joined))
        return rows

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
