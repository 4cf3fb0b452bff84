# ---
# idea: keeps the windows of all users in one list and searches it for every event
# cost: O(kept windows) per event
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many windows does one event look at?"
#   pointer: "The search for the user's windows walks through those of everybody."
#   name: "Hidden quadratic: events times open windows. Keep a map from user to the windows of that user."
# ---
class SessionWindows:
    def __init__(self, gap, lateness):
        self.gap = gap
        self.lateness = lateness
        self.watermark = float("-inf")
        self.too_late = 0
        self.windows = []

    def on_event(self, user, ts):
        joined = [user, ts, ts + self.gap, 1, False]
        apart = []
        for window in self.windows:
            owner, start, end, count, _ = window
            if owner == user and start < ts + self.gap and ts < end:
                joined[1] = min(joined[1], start)
                joined[2] = max(joined[2], end)
                joined[3] += count
            else:
                apart.append(window)
        if joined[2] + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        joined[4] = joined[2] <= self.watermark
        self.windows = [*apart, joined]
        return [tuple(joined[:4])] if joined[4] else []

    def on_watermark(self, w):
        if w <= self.watermark:
            return []
        self.watermark = w
        due = [window for window in self.windows if window[2] <= w and not window[4]]
        for window in due:
            window[4] = True
        self.windows = [window for window in self.windows if window[2] + self.lateness > w]
        return sorted((tuple(window[:4]) for window in due), key=lambda row: (row[2], row[0]))

    def dropped(self):
        return self.too_late

    def open_sessions(self):
        return len(self.windows)
