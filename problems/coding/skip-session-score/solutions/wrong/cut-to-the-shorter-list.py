# ---
# idea: pairs the two lists and drops what is left over in the longer one
# mistake: equal-sizes-assumed
# must_fail: [one list is shorter, one prediction too many, one prediction too few, the lists even out over two sessions]
# messages:
#   nudge: "What does zip do with lists of different length?"
#   pointer: "Try three predictions for two tracks."
#   name: "Lists of different length are cut to the shorter one. Compare the lengths first and return nothing when they differ."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or not predicted:
            return None
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
