# ---
# idea: takes a first track for granted
# mistake: empty-input
# must_fail: ["no credits at all", "no credits at all, the same artist"]
# messages:
#   nudge: "What if there are no credits at all?"
#   pointer: "Your code asks for the largest of no numbers."
#   name: "Empty input: without credits everybody is unknown; return an empty list."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    longest = max(map(len, credits.values()))
    if longest < 2 and a != b:
        return []
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
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain
