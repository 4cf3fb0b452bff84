# ---
# idea: compares all answers up to each place once more
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "Which of your steps touches the answers that are done already?"
#   pointer: "How often is the very first answer compared in a session of 1,000?"
#   name: "Every place compares all earlier answers again. One number, the right answers so far, replaces them."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        credit = 0.0
        for i in range(len(actual)):
            if predicted[i] == actual[i]:
                right = 0
                for j in range(i + 1):
                    right += predicted[j] == actual[j]
                credit += right / (i + 1)
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
