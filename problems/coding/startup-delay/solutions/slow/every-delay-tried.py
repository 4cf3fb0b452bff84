# ---
# idea: tries the waits 0, 1, 2 and so on
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "How many waits do you try before the right one?"
#   pointer: "What is the answer when one chunk takes 10^12 ms?"
#   name: "Each millisecond of the answer costs a pass. A chunk says directly how long it has to be waited for; or search by halves."
# ---
from itertools import accumulate


def min_startup_delay(arrivals_ms, durations_ms):
    begins_ms = [0, *accumulate(durations_ms)]
    delay_ms = 0
    while any(arrival > delay_ms + begin for arrival, begin in zip(arrivals_ms, begins_ms)):
        delay_ms += 1
    return delay_ms
