# ---
# idea: keeps the count of right answers from one session to the next
# mistake: stale-state
# must_fail: ["two sessions, one wrong answer each", a short and a long session weigh the same, everything right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another]
# messages:
#   nudge: "What is your count of right answers when the second session begins?"
#   pointer: "Put a perfect session before one whose last answer alone is right."
#   name: "The count of right answers is not set back to 0 between sessions."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    right = 0
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        credit = 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
