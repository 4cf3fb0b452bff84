# ---
# idea: takes the first duration for all of them
# mistake: equal-sizes-assumed
# must_fail: [chunks of different length]
# messages:
#   nudge: "Your examples may all have chunks of one length. Does the statement promise that?"
#   pointer: "Try a long first chunk followed by short ones."
#   name: "The time before chunk i is computed as i times one duration. Add up the durations that are really there."
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    bounds = [arrival_ms - i * durations_ms[0] for i, arrival_ms in enumerate(arrivals_ms)]
    return max(bounds, default=0)
