# ---
# idea: sorts the list it was given
# mistake: input-mutated
# must_fail: ["two listeners, mixed", "a contained span, then one beyond", "same start, different ends", "same end, different starts", newest first, a long span ends last and starts first, a late span joins two, a reversed span across a pause, an empty span in a pause, a reversed span comes first, starts with one to three digits]
# messages:
#   nudge: "Whose list do you sort?"
#   pointer: "Look at spans after the call."
#   name: "Input mutated: list.sort changes the caller's list. Sort a copy with sorted()."
# ---
def listening_seconds(spans):
    spans.sort()
    seconds = {user: 0 for user, _, _ in spans}
    current, heard_until = None, 0
    for user, start, end in spans:
        if user != current:
            current, heard_until = user, start
        begin = max(start, heard_until)
        if end > begin:
            seconds[user] += end - begin
            heard_until = end
    return seconds
