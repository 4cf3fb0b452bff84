# ---
# idea: looks for windows to forget among all users at every event
# cost: O(kept windows) per event
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "When does it change which windows are over?"
#   pointer: "You look for windows to forget at every event, though only a watermark can end one."
#   name: "Hidden quadratic: a walk through all users per event. Let watermarks forget, and keep the ends in a heap."
# ---
from operator import itemgetter


class SessionWindows:
    def __init__(self, gap, lateness):
        self.gap = gap
        self.lateness = lateness
        self.watermark = float("-inf")
        self.too_late = 0
        self.windows = {}

    def on_event(self, user, ts):
        self._written_and_forgotten()
        start, end, count = ts, ts + self.gap, 1
        apart = []
        for window in self.windows.get(user, []):
            if window["start"] < ts + self.gap and ts < window["end"]:
                start = min(start, window["start"])
                end = max(end, window["end"])
                count += window["count"]
            else:
                apart.append(window)
        if end + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        written = end <= self.watermark
        apart.append({"start": start, "end": end, "count": count, "written": written})
        self.windows[user] = apart
        return [(user, start, end, count)] if written else []

    def on_watermark(self, w):
        if w <= self.watermark:
            return []
        self.watermark = w
        return self._written_and_forgotten()

    def _written_and_forgotten(self):
        w = self.watermark
        rows = []
        for user, windows in list(self.windows.items()):
            for window in windows:
                if not window["written"] and window["end"] <= w:
                    window["written"] = True
                    rows.append((user, window["start"], window["end"], window["count"]))
            kept = [window for window in windows if window["end"] + self.lateness > w]
            if kept:
                self.windows[user] = kept
            else:
                del self.windows[user]
        return sorted(rows, key=itemgetter(2, 0))

    def dropped(self):
        return self.too_late

    def open_sessions(self):
        return sum(len(windows) for windows in self.windows.values())
