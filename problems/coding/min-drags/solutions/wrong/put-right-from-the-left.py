# ---
# idea: goes from left to right and drags the track that belongs there, wherever it differs
# mistake: wrong-choice
# must_fail: [from the front to the end, two tracks far apart exchanged, an old order that is not the alphabet, capitals and long ids]
# messages:
#   nudge: "Is it always the track that should stand here which has to move?"
#   pointer: "Try a b c d e and b c d e a: do you drag a once, or four others?"
#   name: "Wrong choice: the greedy repair moves the many for the sake of one. Find the longest chain that can stay instead."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    order = list(before)
    drags = 0
    for i, track in enumerate(after):
        if order[i] != track:
            order.remove(track)
            order.insert(i, track)
            drags += 1
    return drags
