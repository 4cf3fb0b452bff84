# ---
# idea: counts a session as soon as any of its answers is right
# mistake: wrong-reference-point
# must_fail: ["two sessions, one wrong answer each", a short and a long session weigh the same, everything but the first, only the last is right, every second answer right, a perfect session before a bad one, "three sessions, first answers 1, 0, 0", the same session three times and another]
# messages:
#   nudge: "Which single answer of a session does the second number look at?"
#   pointer: "Try a session whose last answer alone is right."
#   name: "The second number counts sessions with a right answer anywhere. Look at the first answer only."
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
        first_right += right > 0
    return total / len(sessions), first_right / len(sessions)
