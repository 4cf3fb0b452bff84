# ---
# idea: looks only at the last chunk of the list
# mistake: unsorted-input-assumed
# must_fail: [the third chunk decides, the first chunk decides, the second chunk overtakes the first, "first chunk late, the rest early", chunks arrive in reverse, the peak is in the middle, "all arrive together, late", ten short chunks, the largest times, a year of delay after a millisecond]
# messages:
#   nudge: "Must the chunk at the end of the list be the hardest one?"
#   pointer: "Try a download in which a chunk in the middle is the slow one."
#   name: "The last chunk is taken for the one that decides. Arrivals are not ordered, and the largest bound can belong to any chunk."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    if not arrivals_ms:
        return 0
    return max(0, arrivals_ms[-1] - sum(durations_ms[:-1]))
