# ---
# idea: adds up how late each chunk would be without a wait
# mistake: double-counting
# must_fail: [the third chunk decides, one wait serves three late chunks, chunks of different length, a long last chunk, chunks arrive in reverse, "all arrive together, late", ten short chunks]
# messages:
#   nudge: "You wait for one late chunk. Does that do anything for the next one?"
#   pointer: "Try three chunks that are 100, 300 and 400 ms late when the player starts at once."
#   name: "The delays of all late chunks are added, but one wait before the start serves them all: take the largest."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in zip(arrivals_ms, durations_ms):
        delay_ms += max(0, arrival_ms - played_ms)
        played_ms += duration_ms
    return delay_ms
