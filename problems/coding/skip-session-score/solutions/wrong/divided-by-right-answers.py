# ---
# idea: divides what a session earned by its number of right answers
# mistake: wrong-denominator
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything but the first, only the last is right, only the first is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "By what is the sum of a session divided?"
#   pointer: "Take a session of which only the first of four answers is right: is it perfect in your code?"
#   name: "The sum is divided by the right answers, as in average precision. Here it is divided by all answers of the session."
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
        total += credit / max(1, right)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
