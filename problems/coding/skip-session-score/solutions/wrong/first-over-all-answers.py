# ---
# idea: divides the number of right first answers by the number of all answers
# mistake: wrong-denominator
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything right, only the first is right, right answers in two runs, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "How many first answers are there?"
#   pointer: "Try two sessions of three tracks, all answers right. What should the second number be?"
#   name: "Right first answers are divided by all answers. There is one first answer per session."
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
    return total / len(sessions), first_right / sum(len(actual) for _, actual in sessions)
