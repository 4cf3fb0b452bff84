# ---
# idea: adds up all plays so far at every play
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many additions are made for the last play?"
#   pointer: "Count them for a list of ten plays."
#   name: "The sum up to here is the sum before it and one play. Keep it."
# ---
def total_seconds(plays_s):
    total = 0
    for i in range(len(plays_s)):
        total = sum(plays_s[: i + 1])
    return total
