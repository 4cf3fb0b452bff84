# ---
# idea: adds the accuracy so far at every answer, also at a wrong one
# mistake: filter-missing
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, only the first is right, right answers in two runs, every second answer right, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "Which answers earn something, and which earn nothing?"
#   pointer: "Take one session in which only the first of four answers is right, and add up by hand."
#   name: "The accuracy so far is added after every answer. Only a right answer earns it."
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
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
