# ---
# idea: counts the right answers up to each place afresh
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does the accuracy at one place cost in your code?"
#   pointer: "At place 1,000, how many answers do you look at again?"
#   name: "Right answers are counted from the start at every place. Carry a running count."
# ---
def skip_score(sessions):
    if not sessions:
        return None
    total, first_right = 0.0, 0
    for predicted, actual in sessions:
        if not actual or len(predicted) != len(actual):
            return None
        right = [guess == truth for guess, truth in zip(predicted, actual)]
        credit = sum(sum(right[:i]) / i for i in range(1, len(right) + 1) if right[i - 1])
        total += credit / len(actual)
        first_right += predicted[0] == actual[0]
    return total / len(sessions), first_right / len(sessions)
