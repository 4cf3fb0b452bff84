# ---
# idea: reads the whole right side into a dictionary first
# mistake: unbounded-state
# must_fail: [a key falls on the right, a fault that nobody reaches, nothing on the left, the right falls right after a group, the right falls behind the row read ahead, the right falls one group too late to matter, one right row is enough, the right falls just in time, both sides fall]
# messages:
#   nudge: "How much of the right side has to be read for the left rows that there are?"
#   pointer: "You read it to its end. The statement says where to stop, and an endless side has no end."
#   name: "Unbounded state: read right rows only up to the first key that is larger than the left row's, and keep one group."
# ---
from collections import defaultdict


def smj(left, right, how):
    values_of, last = defaultdict(list), ""
    for key, value in right:
        if key < last:
            yield key, None, None
            return
        values_of[key].append(value)
        last = key
    last = ""
    for key, value in left:
        if key < last:
            yield key, None, None
            return
        last = key
        for match in values_of.get(key, [None] if how == "left" else []):
            yield key, value, match
