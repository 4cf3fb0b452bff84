# ---
# idea: counts places from 0 and hides the division by zero
# mistake: off-by-one
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything right, everything but the first, only the last is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "What is the place of the first answer?"
#   pointer: "Two wrong answers and then a right one: what does the last one earn?"
#   name: "Places start at 0, so each accuracy is divided by one too few. The first answer is at place 1."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        right, credit = 0, 0.0
        for answers, (guess, truth) in enumerate(zip(predicted, actual)):
            if guess == truth:
                right += 1
                credit += right / max(1, answers)
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
