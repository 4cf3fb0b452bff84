# ---
# idea: play without a wait, add up the stalls, and spend them all before the start
# cost: O(n) time, O(1) memory
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    clock_ms = 0
    stalled_ms = 0
    for arrival_ms, duration_ms in zip(arrivals_ms, durations_ms):
        if arrival_ms > clock_ms:
            stalled_ms += arrival_ms - clock_ms
            clock_ms = arrival_ms
        clock_ms += duration_ms
    return stalled_ms
