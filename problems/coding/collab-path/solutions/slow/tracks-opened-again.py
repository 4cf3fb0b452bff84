# ---
# idea: opens a track again for each of its artists
# cost: O(sum of the squares of the track sizes)
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "How often does your search read the list of a track of twenty thousand artists?"
#   pointer: "Every artist of that track opens it again, although all of them have been found by then."
#   name: "Repeated work: a track tells everything the first time. Remember which tracks have been opened."
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
    queue = deque([b])
    while queue:
        artist = queue.popleft()
        for track in tracks_of[artist]:
            for partner in credits[track]:
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
