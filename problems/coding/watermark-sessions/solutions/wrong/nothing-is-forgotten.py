# ---
# idea: never forgets a window
# mistake: unbounded-state
# must_fail: ["out of order, two users", "kept, then forgotten", a bridge between sessions written out, late but alone, an event that came too late stays away, a lower watermark, users do not meet, no lateness, a watermark of zero, below zero, a gap of one second, many come to an end, forgotten while waiting, the ends of time]
# messages:
#   nudge: "How many windows do you hold after a year?"
#   pointer: "Follow the third example: how many sessions are kept after the watermark 15?"
#   name: "Unbounded state: forget a window when the watermark reaches end + lateness, or memory grows with the stream."
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
            end = max(end, window["end"])
            count += window["count"]
        if end + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        for window in met:
            window["gone"] = True
        joined = {"start": start, "end": end, "count": count, "gone": False}
        self.kept[user] = sorted([*apart, joined], key=lambda window: window["start"])
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
        return rows

    def dropped(self):
        return self.too_late

    def open_sessions(self):
        return sum(len(windows) for windows in self.kept.values())
