# ---
# idea: returns two zeros when there are no sessions
# mistake: empty-input
# must_fail: [no sessions]
# messages:
#   nudge: "What is the mean over no sessions?"
#   pointer: "Call your function with an empty list and compare with the rules."
#   name: "No sessions give two zeros. The statement asks for nothing: a score of 0 would look like a bad model."
# ---
def skip_score(sessions):
    if not sessions:
        return 0.0, 0.0
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
