# ---
# idea: count the right answers on the way; each right answer adds the accuracy so far
# cost: O(number of answers) time, O(1) memory
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
