# ---
# idea: "searches the list of a playlist for every track"
# mistake: hidden-quadratic
# must_fail: ["scale"]
# messages:
#   nudge: "How long does it take to find out that a playlist of 10,000 tracks does not hold x?"
#   pointer: "`in` on a list, or includes, walks the list."
#   name: "Playlists are searched as lists, once for each candidate. Make sets of them."
# ---
from math import sqrt


def recommend(playlists, seeds, n, shrink):
    unwanted = set(seeds)
    candidates = {track for playlist in playlists if unwanted & set(playlist) for track in playlist} - unwanted
    scored = []
    for track in candidates:
        holders = [playlist for playlist in playlists if track in playlist]
        score = 0.0
        for seed in unwanted:
            both = sum(1 for playlist in holders if seed in playlist)
            if both:
                frequency = sum(1 for playlist in playlists if seed in playlist)
                score += both / (sqrt(frequency * len(holders)) + shrink)
        scored.append((track, score))
    return sorted(scored, key=lambda item: (-round(item[1], 10), item[0]))[:n]
