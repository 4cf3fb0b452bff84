# ---
# idea: keeps the farthest end over all users
# mistake: groups-mixed
# must_fail: ["two listeners, mixed", the same hours for two users, the next user in the morning]
# messages:
#   nudge: "Does it matter for one user when another one listened?"
#   pointer: "Try two users with the same span."
#   name: "Groups mixed: the end so far belongs to a user. Group the spans first, or start afresh when the user changes."
# ---
def listening_seconds(spans):
    seconds = {user: 0 for user, _, _ in spans}
    heard_until = None
    for user, start, end in sorted(spans, key=lambda span: span[1]):
        begin = start if heard_until is None else max(start, heard_until)
        if end > begin:
            seconds[user] += end - begin
            heard_until = end
    return seconds
