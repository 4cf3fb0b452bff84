# ---
# idea: waits for the first chunk and hopes for the rest
# mistake: first-item-only
# must_fail: [the third chunk decides, the last chunk decides, one millisecond off the beat, one wait serves three late chunks, chunks of different length, a long last chunk, the peak is in the middle, ten short chunks, a year of delay after a millisecond]
# messages:
#   nudge: "You wait until playback can begin. Is that enough for it to go on?"
#   pointer: "In the first example the answer is larger than the first arrival. Which chunk is not there in time?"
#   name: "Only the first chunk is looked at. Every chunk puts a lower bound under the wait; take the largest."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    return arrivals_ms[0] if arrivals_ms else 0
