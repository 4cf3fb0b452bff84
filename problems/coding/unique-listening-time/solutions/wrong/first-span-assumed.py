# ---
# idea: looks at the first span before it knows that there is one
# mistake: empty-input
# must_fail: [no spans]
# messages:
#   nudge: "Which input does the statement allow that you have not tried?"
#   pointer: "Call it with an empty list."
#   name: "Empty input: without spans the result is an empty map."
# ---
def listening_seconds(spans):
    ordered = sorted(spans)
    seconds = {user: 0 for user, _, _ in spans}
    current, heard_until, _ = ordered[0]
    for user, start, end in ordered:
        if user != current:
            current, heard_until = user, start
        begin = max(start, heard_until)
        if end > begin:
            seconds[user] += end - begin
            heard_until = end
    return seconds
