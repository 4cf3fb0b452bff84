# ---
# idea: compares artists without regard to capitals
# mistake: text-order
# must_fail: ["capitals come first"]
# messages:
#   nudge: "Which comes first, bo or Cy?"
#   pointer: "The statement compares character by character. Where do capitals stand?"
#   name: "Text order: capitals come before small letters, so plain comparison of the texts is right."
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

    chain = [a]
    while chain[-1] != b:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min((partner for partner in partners if steps[partner] == nearer), key=str.lower))
    return chain
