# ---
# idea: begins with the first play
# mistake: empty-input
# must_fail: [no plays]
# messages:
#   nudge: "Which list does the statement allow that you have not tried?"
#   pointer: "Call it with a list without plays."
#   name: "There is no first play in an empty list. Begin with 0."
# ---
def total_seconds(plays_s):
    total = plays_s[0]
    for seconds in plays_s[1:]:
        total += seconds
    return total
