# ---
# idea: adds up what all answers earned and divides by the number of all answers
# mistake: wrong-denominator
# must_fail: [a short and a long session weigh the same, "three sessions, first answers 1, 0, 0"]
# messages:
#   nudge: "How much does a session with one answer count beside one with a hundred?"
#   pointer: "Put a session with one right answer before one with three wrong answers and a right one."
#   name: "The mean runs over all answers, so long sessions count for more. Divide within each session, then take the mean over sessions."
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
        total += credit
        first_right += predicted[0] == actual[0]
    return total / sum(len(actual) for _, actual in sessions), first_right / len(sessions)
