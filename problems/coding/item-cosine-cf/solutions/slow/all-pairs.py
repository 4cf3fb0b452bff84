# ---
# idea: "counts all pairs of tracks before it looks at the seeds"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How many pairs of tracks does one playlist of 10,000 tracks hold?"
#   pointer: "You count pairs that no seed is part of."
#   name: "The whole matrix of tracks by tracks is built, for a handful of its rows. Count only beside the seeds."
# ---
from collections import Counter, defaultdict
from math import sqrt


def recommend(playlists, seeds, n, shrink):
    playlists_with = Counter()
    shared = defaultdict(Counter)
    for playlist in playlists:
        tracks = set(playlist)
        playlists_with.update(tracks)
        for track in tracks:
            shared[track].update(tracks)

    unwanted = set(seeds)
    score_of = defaultdict(float)
    for seed in unwanted & shared.keys():
        for track, both in shared[seed].items():
            if track not in unwanted:
                score_of[track] += both / (sqrt(playlists_with[seed] * playlists_with[track]) + shrink)
    return sorted(score_of.items(), key=lambda item: (-round(item[1], 10), item[0]))[:n]
