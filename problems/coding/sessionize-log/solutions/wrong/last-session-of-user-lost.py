# ---
# idea: keeps one open session per user and writes it only when that user's next one opens
# mistake: last-item-lost
# must_fail: ["a pause of the gap, then one second more", two listeners in a shuffled log, a track on repeat, a single event, exactly the gap stays together, one second more than the gap splits, newest first, a late event bridges two sessions, "same second, other track", neighbours in time are not one user, the next user starts earlier, two users take turns, gap of zero, times below and at zero, a session much longer than the gap, users in order of their text, the later user comes first in the alphabet, times with one to four digits, the ends of time]
# messages:
#   nudge: "Add up the counts of your sessions. Do they give the number of events?"
#   pointer: "A user's session is written when that user's next one opens. What happens to each user's last session?"
#   name: "Last item lost: every user has one session left open when the events run out. Write those out too."
# ---
def sessions(events, gap):
    open_of = {}
    result = []
    for user, time, _ in sorted(events, key=lambda event: event[1]):
        if user in open_of and time - open_of[user][1] <= gap:
            start, _, count = open_of[user]
            open_of[user] = (start, time, count + 1)
        else:
            if user in open_of:
                result.append((user, *open_of[user]))
            open_of[user] = (time, time, 1)
    return sorted(result)
