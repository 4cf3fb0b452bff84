# ---
# idea: drops sessions without answers or with lists of different length and scores the others
# mistake: partial-result
# must_fail: [one list is shorter, a session without answers among good ones, a session without answers comes last, the truth is missing]
# messages:
#   nudge: "What does one invalid session mean for the whole input?"
#   pointer: "Put a session without answers between two good ones."
#   name: "Invalid sessions are left out silently. One of them makes the whole result nothing."
# ---
def skip_score(sessions):
    valid = [(p, a) for p, a in sessions if p and len(p) == len(a)]
    if not valid:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in valid:
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual), start=1):
            if guess == truth:
                right += 1
                credit += right / answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(valid), first_right / len(valid)
