# ---
# idea: takes each user's events in the order of the log
# mistake: unsorted-input-assumed
# must_fail: [two listeners in a shuffled log, newest first, a late event bridges two sessions, gap of zero, times below and at zero, times with one to four digits, the ends of time]
# messages:
#   nudge: "What do you know about the order of the lines?"
#   pointer: "Your pass takes the previous line of a user for the previous event in time. Try a log that runs backwards."
#   name: "Unsorted input: the log is in no order. Sort each user's events by time before you cut."
# ---
def sessions(events, gap):
    of_user = {}
    for user, time, _ in events:
        own = of_user.setdefault(user, [])
        if own and time - own[-1][1] <= gap:
            own[-1][1] = time
            own[-1][2] += 1
        else:
            own.append([time, time, 1])
    return [(user, *session) for user in sorted(of_user) for session in of_user[user]]
