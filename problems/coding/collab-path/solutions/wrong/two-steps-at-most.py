# ---
# idea: looks at partners and their partners only
# mistake: loop-runs-once
# must_fail: ["the first difference decides", "a tie in the middle of a long chain", "many tracks make no shorter chain", "a chain of six", "a name that begins like another", "a track called like an artist", "tracks called like their artists"]
# messages:
#   nudge: "How long can a chain be?"
#   pointer: "You have written the step twice. Where is the loop?"
#   name: "Loop runs once: go on until b is found or nobody new turns up."
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
    if steps.get(a, 3) > 2:
        return []

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain
