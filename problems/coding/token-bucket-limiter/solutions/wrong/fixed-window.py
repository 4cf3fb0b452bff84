# ---
# idea: counts calls in fixed windows and starts again at each border
# mistake: wrong-reference-point
# must_fail: ["a burst, a refusal, a wait", thirds add up, each refused call at the promised moment, the missing part divides evenly, the border of a window, no burst is saved up for later windows, a long pause, a pause just long enough, full stays full, first call late]
# messages:
#   nudge: "How many calls can come within two milliseconds, one before and one after a border of yours?"
#   pointer: "Follow \"the border of a window\": the burst ends at 999, and your count starts again at 1000."
#   name: "Wrong reference point: the rule knows no windows. Credit the time since the client's last call, up to the size of the bucket."
# ---
class RateLimiter:
    def __init__(self, rate, per_ms, burst):
        self.window_ms = -(-burst * per_ms // rate)
        self.burst = burst
        self.calls = {}

    def allow(self, client, now_ms):
        window = now_ms // self.window_ms
        last_window, calls = self.calls.get(client, (window, 0))
        if window != last_window:
            calls = 0
        if calls >= self.burst:
            return False, (window + 1) * self.window_ms - now_ms
        self.calls[client] = (window, calls + 1)
        return True, 0
