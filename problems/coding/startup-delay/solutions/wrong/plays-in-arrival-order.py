# ---
# idea: plays chunks in the order in which they arrive
# mistake: unsorted-input-assumed
# must_fail: [the third chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, ten short chunks, the largest times, a year of delay after a millisecond]
# messages:
#   nudge: "Which chunk does the listener hear first?"
#   pointer: "Follow the third example by hand: in which order do your chunks play?"
#   name: "Chunks are played in order of arrival. The song has an order of its own: that of the list."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in sorted(zip(arrivals_ms, durations_ms)):
        delay_ms = max(delay_ms, arrival_ms - played_ms)
        played_ms += duration_ms
    return delay_ms
