# ---
# idea: keep the playing time so far and the largest of arrival minus that time
# cost: O(n) time, O(1) memory
# ---
def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    played_ms = 0
    for arrival_ms, duration_ms in zip(arrivals_ms, durations_ms):
        delay_ms = max(delay_ms, arrival_ms - played_ms)
        played_ms += duration_ms
    return delay_ms
