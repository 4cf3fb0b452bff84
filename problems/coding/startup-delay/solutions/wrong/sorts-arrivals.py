# ---
# idea: sorts the arrivals before it pairs them with the chunks
# mistake: unsorted-input-assumed
# must_fail: [the third chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, ten short chunks, the largest times, a year of delay after a millisecond]
# messages:
#   nudge: "After your first step, does each arrival still belong to its own chunk?"
#   pointer: "Follow the third example by hand: what does your code believe about when chunk 0 is complete?"
#   name: "Arrivals are sorted away from their chunks. The chunks play in list order whatever the order of arrival."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in zip(sorted(arrivals_ms), durations_ms):
        delay_ms = max(delay_ms, arrival_ms - played_ms)
        played_ms += duration_ms
    return delay_ms
