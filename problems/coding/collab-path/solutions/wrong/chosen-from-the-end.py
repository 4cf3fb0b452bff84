# ---
# idea: searches from a and then walks back from b, always to the smallest artist
# mistake: wrong-direction
# must_fail: ["the first difference decides", "a name that begins like another"]
# messages:
#   nudge: "Two chains differ in two places. Which of these places decides?"
#   pointer: "You choose on the way back from b. So the last difference decides, not the first."
#   name: "Wrong direction: compare chains from a. Count the steps from b and walk from a."
# ---
from collections import defaultdict, deque


def collab_path(credits, a, b):
    tracks_of = defaultdict(list)
    for track, artists in credits.items():
        for artist in artists:
            tracks_of[artist].append(track)
    if a not in tracks_of or b not in tracks_of:
        return []
    steps = {a: 0}
    opened = set()
    queue = deque([a])
    while queue:
        artist = queue.popleft()
        for track in tracks_of[artist]:
            if track in opened:
                continue
            opened.add(track)
            for partner in credits[track]:
                if partner not in steps:
                    steps[partner] = steps[artist] + 1
                    queue.append(partner)
    if b not in steps:
        return []
    chain = [b]
    while chain[-1] != a:
        nearer = steps[chain[-1]] - 1
        partners = (partner for track in tracks_of[chain[-1]] for partner in credits[track])
        chain.append(min(partner for partner in partners if steps[partner] == nearer))
    return chain[::-1]
