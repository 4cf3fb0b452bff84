# ---
# idea: takes the largest of the shortest chains
# mistake: tie-break
# must_fail: ["two ways of equal length", "the first difference decides", "the smallest partner is on the second track", "a tie in the middle of a long chain", "capitals come first", "10 before 2", "signs have their place", "a name that begins like another"]
# messages:
#   nudge: "Which of two equally short chains is asked for?"
#   pointer: "Look at the first example: both chains have three artists."
#   name: "Tie: the smallest chain is asked; compare artist by artist from a and take the smaller one."
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
        chain.append(max(partner for partner in partners if steps[partner] == nearer))
    return chain
