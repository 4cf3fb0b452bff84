# ---
# idea: asks for each track all earlier ones for the longest chain it can continue
# cost: O(n²)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many earlier tracks do you ask for the last one?"
#   pointer: "For 200,000 tracks that is twenty thousand million questions."
#   name: "Hidden quadratic: O(n²). For each length of a chain only its smallest last place matters, and those places rise, so a binary search finds the length."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    places = [place[track] for track in after]
    chains = []
    for i, here in enumerate(places):
        chains.append(1 + max((chains[j] for j in range(i) if places[j] < here), default=0))
    return len(after) - max(chains, default=0)
