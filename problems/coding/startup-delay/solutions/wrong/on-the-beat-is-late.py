# ---
# idea: wants each chunk complete before the moment it begins
# mistake: boundary-strict-vs-inclusive
# must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, everything is there at once, one chunk, one chunk of the shortest length, "first chunk late, the rest early", the last chunk decides, complete exactly on the beat, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
# messages:
#   nudge: "What does the statement say about a chunk that is complete exactly when it has to begin?"
#   pointer: "Try chunks of 1000 ms that arrive at 0, 1000 and 2000."
#   name: "On the beat is in time, but this code asks for one millisecond more."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in zip(arrivals_ms, durations_ms):
        if arrival_ms >= delay_ms + played_ms:
            delay_ms = arrival_ms - played_ms + 1
        played_ms += duration_ms
    return delay_ms
