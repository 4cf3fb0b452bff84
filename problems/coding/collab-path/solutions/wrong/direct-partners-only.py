# ---
# idea: looks at shared tracks of the two artists only
# mistake: loop-runs-once
# must_fail: ["two ways of equal length", "short before small", "against the order of the credits", "the first difference decides", "the smallest partner is on the second track", "the smallest partner is a dead end", "the smallest partner is a detour", "a tie in the middle of a long chain", "many tracks make no shorter chain", "a chain of six", "capitals come first", "10 before 2"]
# messages:
#   nudge: "How long can a chain be?"
#   pointer: "Your code asks whether the two share a track. And if they share a partner?"
#   name: "Loop runs once: repeat the step for the partners, their partners, and so on."
# ---
def collab_path(credits, a, b):
    known = {artist for artists in credits.values() for artist in artists}
    if a not in known or b not in known:
        return []
    if a == b:
        return [a]
    if any(a in artists and b in artists for artists in credits.values()):
        return [a, b]
    return []
