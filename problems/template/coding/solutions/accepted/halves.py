# ---
# idea: adds up neighbours until one number is left
# cost: O(n) time, O(n) memory
# ---
def total_seconds(plays_s):
    level = list(plays_s)
    while len(level) > 1:
        if len(level) % 2:
            level.append(0)
        level = [first + second for first, second in zip(level[::2], level[1::2])]
    return level[0] if level else 0
