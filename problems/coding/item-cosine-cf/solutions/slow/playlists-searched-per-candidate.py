# ---
# idea: "goes through all playlists for every candidate"
# mistake: repeated-work
# must_fail: ["scale"]
# messages:
#   nudge: "What does one candidate cost?"
#   pointer: "With 6,000 candidates and 20,000 playlists, how often do you look into a playlist?"
#   name: "All playlists are gone through again for each candidate. Count all candidates in one pass."
# ---
from math import sqrt


def recommend(playlists, seeds, n, shrink):
    members = [set(playlist) for playlist in playlists]
    unwanted = set(seeds)
    candidates = set()
    for tracks in members:
        if tracks & unwanted:
            candidates |= tracks - unwanted

    def holding(*wanted):
        return sum(1 for tracks in members if all(track in tracks for track in wanted))

    frequency = {seed: holding(seed) for seed in unwanted}
    scored = []
    for track in candidates:
        own = holding(track)
        score = 0.0
        for seed in unwanted:
            both = holding(seed, track)
            if both:
                score += both / (sqrt(frequency[seed] * own) + shrink)
        scored.append((track, score))
    return sorted(scored, key=lambda item: (-round(item[1], 10), item[0]))[:n]
