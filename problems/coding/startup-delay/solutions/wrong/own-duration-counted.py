# ---
# idea: counts a chunk's own duration as time before it
# mistake: off-by-one
# must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, one chunk, one chunk of the shortest length, "first chunk late, the rest early", the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
# messages:
#   nudge: "How much has been played when a chunk has to begin?"
#   pointer: "Try a single chunk. What is the wait, and what does your code say?"
#   name: "The chunk's own duration is added before the comparison. It has to be complete before it begins, so the sum stops one chunk earlier."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in zip(arrivals_ms, durations_ms):
        played_ms += duration_ms
        delay_ms = max(delay_ms, arrival_ms - played_ms)
    return delay_ms
