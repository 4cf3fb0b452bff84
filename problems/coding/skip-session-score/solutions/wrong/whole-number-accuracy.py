# ---
# idea: divides whole numbers and drops the fraction
# mistake: integer-division
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything but the first, only the last is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "What is three right answers out of four in your code?"
#   pointer: "Look at a session in which every second answer is right."
#   name: "The accuracy so far is a whole-number division, so it is 0 after the first mistake."
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
                credit += right // answers
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
