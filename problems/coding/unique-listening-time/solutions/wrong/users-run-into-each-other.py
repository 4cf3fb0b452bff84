# ---
# idea: sorts by user and start, and forgets to start afresh when the user changes
# mistake: groups-mixed
# must_fail: ["two listeners, mixed", the same hours for two users, the next user in the morning]
# messages:
#   nudge: "What do you know about a user's listening before the first span of that user?"
#   pointer: "Try a user in the evening, followed in the alphabet by one in the morning."
#   name: "Groups mixed: the farthest end of the user before still counts. Reset it when the user changes."
# ---
def listening_seconds(spans):
    seconds = {user: 0 for user, _, _ in spans}
    ordered = sorted(spans)
    heard_until = ordered[0][1] if ordered else 0
    for user, start, end in ordered:
        begin = max(start, heard_until)
        if end > begin:
            seconds[user] += end - begin
            heard_until = end
    return seconds
