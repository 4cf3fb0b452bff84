# ---
# idea: adds up all earlier durations afresh for each chunk
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does the longest line inside your loop cost?"
#   pointer: "For chunk i, how many durations do you add? And for chunk i + 1, how many of them are new?"
#   name: "The sum of a slice is a loop of its own, so the whole is quadratic. Carry the sum along."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    for i, arrival_ms in enumerate(arrivals_ms):
        delay_ms = max(delay_ms, arrival_ms - sum(durations_ms[:i]))
    return delay_ms
