# ---
# idea: gives a session without answers the score 0
# mistake: missing-taken-as-zero
# must_fail: [one session without answers, a session without answers among good ones, a session without answers comes last]
# messages:
#   nudge: "What is the accuracy of no answers?"
#   pointer: "Try one session that holds two empty lists."
#   name: "A session without answers counts as 0. It has no score, and the result is nothing."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if len(predicted) != len(actual):
            return None
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / max(1, len(actual))
        first_right += predicted[:1] == actual[:1] != []
    return total / len(sessions), first_right / len(sessions)
