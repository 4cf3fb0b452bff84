# ---
# idea: every event makes a new window out of those that it joins; two heaps tell which window ends and which lapses next, and skip windows that were joined since
# cost: O(log s + kept windows of the user) per event, O(log s) per window written out or forgotten, memory proportional to the kept windows and the events in them
# ---
import heapq
import math
from dataclasses import dataclass


@dataclass(slots=True)
class Window:
    user: str
    start: int
    end: int
    count: int
    gone: bool = False  # joined into another window

    def row(self) -> tuple[str, int, int, int]:
        return self.user, self.start, self.end, self.count

    def __lt__(self, other: "Window") -> bool:
        return (self.end, self.user) < (other.end, other.user)


class SessionWindows:
    def __init__(self, gap: int, lateness: int) -> None:
        self.gap = gap
        self.lateness = lateness
        self.watermark: float = -math.inf
        self.too_late = 0
        self.open = 0
        self.windows: dict[str, list[Window]] = {}
        self.to_write: list[Window] = []
        self.to_forget: list[Window] = []

    def on_event(self, user: str, ts: int) -> list[tuple[str, int, int, int]]:
        joined = Window(user, ts, ts + self.gap, 1)
        apart, parts = [], []
        for window in self.windows.get(user, ()):
            meets = window.start < ts + self.gap and ts < window.end
            (parts if meets else apart).append(window)
        for part in parts:
            joined.start = min(joined.start, part.start)
            joined.end = max(joined.end, part.end)
            joined.count += part.count

        if joined.end + self.lateness <= self.watermark:
            self.too_late += 1
            return []
        for part in parts:
            part.gone = True
        self.windows[user] = [*apart, joined]
        self.open += 1 - len(parts)
        heapq.heappush(self.to_forget, joined)
        if joined.end <= self.watermark:
            return [joined.row()]
        heapq.heappush(self.to_write, joined)
        return []

    def on_watermark(self, w: int) -> list[tuple[str, int, int, int]]:
        if w <= self.watermark:
            return []
        self.watermark = w
        written = []
        while self.to_write and self.to_write[0].end <= w:
            window = heapq.heappop(self.to_write)
            if not window.gone:
                written.append(window.row())
        while self.to_forget and self.to_forget[0].end + self.lateness <= w:
            window = heapq.heappop(self.to_forget)
            if not window.gone:
                self._forget(window)
        return written

    def dropped(self) -> int:
        return self.too_late

    def open_sessions(self) -> int:
        return self.open

    def _forget(self, window: Window) -> None:
        self.open -= 1
        left = [other for other in self.windows[window.user] if other is not window]
        if left:
            self.windows[window.user] = left
        else:
            del self.windows[window.user]
