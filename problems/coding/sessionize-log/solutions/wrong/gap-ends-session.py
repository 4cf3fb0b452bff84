# ---
# idea: ends a session at a pause of exactly the gap
# mistake: boundary-strict-vs-inclusive
# must_fail: ["a pause of the gap, then one second more", exactly the gap stays together, gap of zero, times with one to four digits, the ends of time]
# messages:
#   nudge: "Read the rule for opening a session once more, word by word."
#   pointer: "Look at two events that are exactly the gap apart: what does your comparison say, and what does the statement?"
#   name: "Strict or inclusive: a new session opens when the difference is > gap. You open it at ≥ gap."
# ---
def sessions(events, gap):
    result = []
    for user, time, _ in sorted(events):
        if result and result[-1][0] == user and time - result[-1][2] < gap:
            _, start, _, count = result[-1]
            result[-1] = (user, start, time, count + 1)
        else:
            result.append((user, time, time, 1))
    return result
