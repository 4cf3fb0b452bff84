# ---
# idea: takes an answer for right only when it predicts a skip
# mistake: zero-taken-as-missing
# must_fail: [a listener who skips nothing, everything right, "ten answers, two mistakes"]
# messages:
#   nudge: "Is it a right answer to predict that a track is not skipped?"
#   pointer: "Try a listener who skips nothing."
#   name: "Only pairs of ones count. A pair of zeros is a right answer too."
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
            if guess and truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += bool(predicted[0] and actual[0])
    return total / len(sessions), first_right / len(sessions)
