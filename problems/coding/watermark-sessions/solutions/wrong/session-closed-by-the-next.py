# ---
# idea: writes a user's open sessions out as soon as an event a gap later arrives
# mistake: partial-result
# must_fail: ["late, later, too late", "out of order, two users", exactly the gap apart, one event joins two, the bridge touches on the right, a bridge between sessions written out, a bridge to a session still open, "all users, by end", an older session can still grow, no watermark yet, a gap of one second, the newest event closes nothing, forgotten while waiting, a whole circle of 32 bits apart]
# messages:
#   nudge: "Can a session still grow after a later one has begun?"
#   pointer: "An event at 50 comes after one at 0. Then one at 7 arrives, and no watermark has come."
#   name: "Partial result: a later event ends nothing, because earlier ones may still be on their way. Wait for the watermark."
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
        closed = [window for window in apart if window["end"] <= ts and window["open"]]
        for window in met:
            start = min(start, window["start"])
            end = max(end, window["end"])
            count += window["count"]
        if end + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        for window in met:
            window["gone"] = True
        joined = {"start": start, "end": end, "count": count, "gone": False, "open": end > self.watermark}
        self.kept[user] = sorted([*apart, joined], key=lambda window: window["start"])
        heapq.heappush(self.lapsing, (end + self.lateness, next(self.serial), user, joined))
        if end <= self.watermark:
            return [(user, start, end, count)]
        rows = []
        for window in closed:
            window["open"] = False
            rows.append((user, window["start"], window["end"], window["count"]))
        heapq.heappush(self.pending, (end, user, next(self.serial), joined))
        return rows

    def on_watermark(self, w):
        if w <= self.watermark:
            return []
        self.watermark = w
        rows = []
        while self.pending and self.pending[0][0] <= w:
            end, user, _, window = heapq.heappop(self.pending)
            if not window["gone"] and window["open"]:
                window["open"] = False
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
