# ---
# idea: joins an event with the user's latest session only
# mistake: unsorted-input-assumed
# must_fail: ["late, later, too late", one event joins two, the bridge touches on the right, a bridge between sessions written out, a bridge to a session still open, an older session can still grow, a gap of one second, the newest event closes nothing]
# messages:
#   nudge: "Which of a user's kept windows can an event meet, when events come out of order?"
#   pointer: "A user has sessions at 0, 50 and 100. An event at 7 arrives."
#   name: "Unsorted input assumed: an old event can belong to any kept window, so look at all of the user's windows."
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
        windows = self.kept.get(user, [])
        for window in windows:
            if window is windows[-1] and window["start"] < ts + self.gap and ts < window["end"]:
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
