# ---
# idea: counts how often two tracks must be exchanged, by the cycles of the reordering
# mistake: wrong-unit-counted
# must_fail: [two of five, turned round, from the front to the end, from the end to the front, the halves exchanged, a chain with gaps, two tracks far apart exchanged, the long way of one track, a good start that leads nowhere, better later, an old order that is not the alphabet, all turned round, capitals and long ids]
# messages:
#   nudge: "Does a drag exchange two tracks?"
#   pointer: "Try a b c and c a b. One drag is enough; an exchange needs two."
#   name: "Wrong unit: cycles count exchanges. A drag moves one track and leaves all others in their order."
# ---
def min_moves(before, after):
    place = {track: i for i, track in enumerate(before)}
    if not len(place) == len(before) == len(after) or place.keys() != set(after):
        return -1
    done = set()
    cycles = 0
    for start in range(len(after)):
        if start in done:
            continue
        cycles += 1
        while start not in done:
            done.add(start)
            start = place[after[start]]
    return len(after) - cycles
