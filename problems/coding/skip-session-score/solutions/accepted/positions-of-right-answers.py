# ---
# idea: list the positions of the right answers; the j-th of them, at position i, is worth j / i
# cost: O(number of answers) time, O(longest session) memory
# ---
from statistics import fmean


def session_score(predicted, actual):
    places = [i for i, (guess, truth) in enumerate(zip(predicted, actual), start=1) if guess == truth]
    return sum(j / place for j, place in enumerate(places, start=1)) / len(actual)


def skip_score(sessions):
    valid = all(0 < len(predicted) == len(actual) for predicted, actual in sessions)
    if not sessions or not valid:
        return None
    accuracy = fmean(session_score(predicted, actual) for predicted, actual in sessions)
    first = fmean(predicted[0] == actual[0] for predicted, actual in sessions)
    return accuracy, first
