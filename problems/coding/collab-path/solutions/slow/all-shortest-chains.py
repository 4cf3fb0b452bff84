# ---
# idea: walks along every shortest chain and keeps the smallest
# cost: exponential in the length of the chain
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "How many shortest chains can there be?"
#   pointer: "Two choices in each of forty steps make more chains than you can visit."
#   name: "Repeated work: the smallest next partner that is one step nearer is always part of the answer; no other way has to be tried."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of:
        return []

    steps = {b: 0}
    unopened = dict(credits)
    queue = deque([b])
    while queue:
        artist = queue.popleft()
        for track in tracks_of[artist]:
            for partner in unopened.pop(track, ()):
                if partner not in steps:
                    steps[partner] = steps[artist] + 1
                    queue.append(partner)
    if a not in steps:
        return []

    best = None
    chain = [a]
    choices = []
    while True:
        if len(choices) < len(chain):
            partners = {partner for track in tracks_of[chain[-1]] for partner in credits[track]}
            choices.append([partner for partner in partners if steps[partner] == steps[chain[-1]] - 1])
        if chain[-1] == b and (best is None or chain < best):
            best = list(chain)
        if choices[-1]:
            chain.append(choices[-1].pop())
        else:
            choices.pop()
            chain.pop()
            if not chain:
                return best
