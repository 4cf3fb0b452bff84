# ---
# idea: a calendar from second to the users who must be looked at when the watermark gets there; a user's few windows are then looked at one by one
# cost: O(log s + kept windows of the user) per event and per alarm, O(k log k) to sort k written sessions, memory proportional to the kept windows and the events in them
# ---
import heapq
from collections import defaultdict
from dataclasses import dataclass


@dataclass(slots=True)
class Window:
    start: int
    end: int
    count: int
    written: bool


class SessionWindows:
    def __init__(self, gap: int, lateness: int) -> None:
        self.gap = gap
        self.lateness = lateness
        self.watermark: int | None = None
        self.too_late = 0
        self.open = 0
        self.windows: defaultdict[str, list[Window]] = defaultdict(list)
        self.users_at: defaultdict[int, set[str]] = defaultdict(set)
        self.seconds: list[int] = []  # heap of the keys of users_at

    def on_event(self, user: str, ts: int) -> list[tuple[str, int, int, int]]:
        start, end, count = ts, ts + self.gap, 1
        before = self.windows.get(user, [])
        apart = []
        for window in before:
            if window.end <= ts or window.start >= ts + self.gap:
                apart.append(window)
            else:
                start, end = min(start, window.start), max(end, window.end)
                count += window.count

        if self._is_past(end + self.lateness):
            self.too_late += 1
            return []
        self.open += len(apart) + 1 - len(before)
        written = self._is_past(end)
        self.windows[user] = [*apart, Window(start, end, count, written)]
        self._wake(end, user)
        self._wake(end + self.lateness, user)
        return [(user, start, end, count)] if written else []

    def on_watermark(self, w: int) -> list[tuple[str, int, int, int]]:
        if self._is_past(w):
            return []
        self.watermark = w
        due: set[str] = set()
        while self.seconds and self.seconds[0] <= w:
            due |= self.users_at.pop(heapq.heappop(self.seconds))
        written = [row for user in due for row in self._look_at(user)]
        return sorted(written, key=lambda row: (row[2], row[0]))

    def dropped(self) -> int:
        return self.too_late

    def open_sessions(self) -> int:
        return self.open

    def _is_past(self, second: int) -> bool:
        return self.watermark is not None and second <= self.watermark

    def _wake(self, second: int, user: str) -> None:
        if second not in self.users_at:
            heapq.heappush(self.seconds, second)
        self.users_at[second].add(user)

    def _look_at(self, user: str) -> list[tuple[str, int, int, int]]:
        written = []
        for window in self.windows[user]:
            if not window.written and self._is_past(window.end):
                window.written = True
                written.append((user, window.start, window.end, window.count))
        kept = [window for window in self.windows[user] if not self._is_past(window.end + self.lateness)]
        self.open -= len(self.windows[user]) - len(kept)
        self.windows[user] = kept
        if not kept:
            del self.windows[user]
        return written
