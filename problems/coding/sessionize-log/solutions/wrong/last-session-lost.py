# ---
# idea: writes a session when the next one opens, and forgets the one that is open at the end
# mistake: last-item-lost
# must_fail: ["a pause of the gap, then one second more", two listeners in a shuffled log, a track on repeat, a single event, exactly the gap stays together, one second more than the gap splits, newest first, a late event bridges two sessions, "same second, other track", neighbours in time are not one user, the next user starts earlier, two users take turns, gap of zero, times below and at zero, a session much longer than the gap, users in order of their text, the later user comes first in the alphabet, times with one to four digits, the ends of time]
# messages:
#   nudge: "Follow your loop with a log of a single event."
#   pointer: "A session is written when the next one opens. Which session has no next one?"
#   name: "Last item lost: after the loop one session is still open. Write it out, or append a session when it opens and extend it in place."
# ---
def sessions(events, gap):
    result = []
    open_session = None
    for user, time, _ in sorted(events):
        if open_session is None:
            open_session = (user, time, time, 1)
        elif user != open_session[0] or time - open_session[2] > gap:
            result.append(open_session)
            open_session = (user, time, time, 1)
        else:
            open_session = (user, open_session[1], time, open_session[3] + 1)
    return result
