# ---
# idea: takes the maximum of an empty list
# mistake: empty-input
# must_fail: [both empty]
# messages:
#   nudge: "How long is the longest chain if there is no track?"
#   pointer: "Try two empty lists."
#   name: "Empty input: the maximum of nothing is an error. Begin with 0."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    chains = []
    for i, track in enumerate(after):
        chains.append(1 + max((chains[j] for j in range(i) if place[after[j]] < place[track]), default=0))
    return len(after) - max(chains)
