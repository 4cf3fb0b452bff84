# ---
# idea: starts the count of right answers anew after a mistake
# mistake: wrong-weight
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, right answers in two runs, every second answer right, "ten answers, two mistakes"]
# messages:
#   nudge: "What is the accuracy of the first five answers when only the third is wrong?"
#   pointer: "Try two right answers, a wrong one, and two right ones again."
#   name: "A mistake sets the count of right answers back to 0. Keep it: the accuracy so far is all right answers up to here over all answers up to here."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
            else:
                right = 0
        total += credit / len(actual)

        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
