# ---
# idea: earns the accuracy of the answers before the current one
# mistake: off-by-one
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, "one track, right", everything right, everything but the first, only the last is right, only the first is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "Does the accuracy at a place include the answer at that place?"
#   pointer: "Try a session with one right answer."
#   name: "The current answer is left out of its own accuracy. A(i) covers places 1 to i, both included."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        right, credit = 0, 0.0
        for before, (guess, truth) in enumerate(zip(predicted, actual)):
            if guess == truth:
                credit += right / before if before else 0.0
                right += 1
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
