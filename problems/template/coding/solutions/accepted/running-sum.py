# ---
# idea: keeps the sum of what was seen
# cost: O(n) time, O(1) memory
# ---
def total_seconds(plays_s):
    total = 0
    for seconds in plays_s:
        total += seconds
    return total
