# ---
# idea: writes every kept session out at each watermark that is past its end
# mistake: filter-missing
# must_fail: ["late, later, too late", "kept, then forgotten", a bridge between sessions written out, "at its end, to the second", written out once, late but alone, saved by the session it joins, an event that came too late stays away, a lower watermark, users do not meet, revived beyond the watermark, prolonged and kept longer, late again and again, a watermark of zero, below zero, a gap of one second, many come to an end, the ends of time]
# messages:
#   nudge: "How often is a session written out to which nothing happens?"
#   pointer: "A session ends at 10, lateness is 50. What do the watermarks 10, 20 and 30 return?"
#   name: "Filter missing: a window is written out once per form. Remember which ones were, also while they are kept."
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
        return []

    def on_watermark(self, w):
        if w <= self.watermark:
            return []
        self.watermark = w
        rows = []
        for user, windows in self.kept.items():
            for window in windows:
                if window["end"] <= w:
                    rows.append((user, window["start"], window["end"], window["count"]))
        rows.sort(key=lambda row: (row[2], row[0]))
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
