# ---
# idea: takes the maximum of an empty list
# mistake: empty-input
# must_fail: [no chunks]
# messages:
#   nudge: "Which inputs does the statement allow that you have not tried?"
#   pointer: "Try a track without chunks."
#   name: "The maximum of nothing is an error. Say what an empty track gives: 0."
# ---
from itertools import accumulate


def min_startup_delay(arrivals_ms, durations_ms):
    begins_ms = [0, *accumulate(durations_ms)]
    return max(arrival - begin for arrival, begin in zip(arrivals_ms, begins_ms))
