# ---
# idea: lets a lower watermark turn time back
# mistake: wrong-direction
# must_fail: [a lower watermark]
# messages:
#   nudge: "Can a second that is over become open again?"
#   pointer: "A watermark of 20 is followed by one of 3. Is an event at 0 late?"
#   name: "Wrong direction: a watermark that is not above the current one changes nothing. Keep the highest."
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
