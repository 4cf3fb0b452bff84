# ---
# idea: compares the number of all predictions with the number of all true values
# mistake: equal-sizes-assumed
# must_fail: [the lists even out over two sessions]
# messages:
#   nudge: "Which two lengths have to be equal?"
#   pointer: "Give one session a prediction too many and the next one a prediction too few."
#   name: "Only the totals are compared. The two lists of each session must be equally long."
# ---
def skip_score(sessions):
    if not sessions or not all(p and a for p, a in sessions):
        return None
    if sum(len(p) for p, _ in sessions) != sum(len(a) for _, a in sessions):
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
