# ---
# idea: joins windows of different users
# mistake: groups-mixed
# must_fail: ["out of order, two users", "all users, by end", "same end, other start", users do not meet, a watermark of zero, many come to an end, the newest event closes nothing, the ends of time]
# messages:
#   nudge: "Whose windows may an event be joined with?"
#   pointer: "Two users play five seconds apart with a gap of 10. How many sessions are there?"
#   name: "Groups mixed: keep the windows of every user apart. Only windows of the same user are one session."
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
        for window in self.kept.get("all", []):
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
        self.kept["all"] = sorted([*apart, joined], key=lambda window: window["start"])
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
                self.kept["all"] = [other for other in self.kept["all"] if other is not window]
        return rows

    def dropped(self):
        return self.too_late

    def open_sessions(self):
        return sum(len(windows) for windows in self.kept.values())
