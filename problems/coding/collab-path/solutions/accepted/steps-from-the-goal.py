# ---
# idea: count the steps of everybody to b, then walk from a, always to the smallest partner that is one step nearer
# cost: O(c) time and memory for c credits, each track being opened once by the search and at most twice by the walk
# ---
from collections import defaultdict, deque


def collab_path(credits: dict[str, list[str]], a: str, b: str) -> list[str]:
    tracks_of: dict[str, list[str]] = defaultdict(list)
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
