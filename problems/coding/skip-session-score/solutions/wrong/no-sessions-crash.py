# ---
# idea: divides by the number of sessions without asking whether there are any
# mistake: empty-input
# must_fail: [no sessions]
# messages:
#   nudge: "What is the mean over no sessions?"
#   pointer: "Call your function with an empty list."
#   name: "An empty list of sessions leads to a division by zero. Return nothing for it."
# ---
def skip_score(sessions):
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
