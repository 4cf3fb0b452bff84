# ---
# idea: lets a clock tick through every millisecond
# mistake: value-dependent-cost
# must_fail: [scale]
# messages:
#   nudge: "What does your number of steps depend on?"
#   pointer: "A track of one hour has 3.6 million milliseconds, a time here may be 10^12. How many chunks does it have?"
#   name: "The loop walks through time instead of chunks. Between two chunks nothing can change, so jump from chunk to chunk."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    clock_ms = 0
    stalled_ms = 0
    chunk = 0
    left_ms = 0
    while chunk < len(arrivals_ms) or left_ms > 0:
        if left_ms == 0:
            if arrivals_ms[chunk] > clock_ms:
                stalled_ms += 1
                clock_ms += 1
                continue
            left_ms = durations_ms[chunk]
            chunk += 1
        left_ms -= 1
        clock_ms += 1
    return stalled_ms
