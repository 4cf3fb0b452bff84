# ---
# idea: ends the loop one chunk early
# mistake: last-item-lost
# must_fail: [one chunk, one chunk of the shortest length, the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk]
# messages:
#   nudge: "Which chunks does your loop look at?"
#   pointer: "Try a track with one chunk, and one in which only the last chunk is late."
#   name: "The loop stops before the last chunk. Its duration does not matter, its arrival does."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for i in range(len(arrivals_ms) - 1):
        delay_ms = max(delay_ms, arrivals_ms[i] - played_ms)
        played_ms += durations_ms[i]
    return delay_ms
