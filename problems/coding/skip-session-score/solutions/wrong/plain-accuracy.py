# ---
# idea: takes the share of right answers as the score of a session
# mistake: wrong-weight
# must_fail: ["two sessions, one wrong answer each", a listener who skips nothing, a short and a long session weigh the same, everything but the first, only the last is right, right answers in two runs, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another, "ten answers, two mistakes"]
# messages:
#   nudge: "Does it matter in your code where in the session a mistake happens?"
#   pointer: "In the first example both sessions hold one mistake. Do they score the same?"
#   name: "The score is the plain share of right answers. Each right answer earns the accuracy up to its own place."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        total += sum(guess == truth for guess, truth in zip(predicted, actual)) / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
