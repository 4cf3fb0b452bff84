# ---
# idea: goes to the smallest new partner in every step and back only when stuck
# mistake: wrong-choice
# must_fail: ["short before small", "the smallest partner is a detour"]
# messages:
#   nudge: "What if the smallest partner leads away from the goal?"
#   pointer: "Your walk prefers small names to short chains."
#   name: "Wrong choice: length comes first. Only among partners that are one step nearer to b may the name decide."
# ---
from collections import defaultdict


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for artist in artists:
            partners[artist].update(artists)
    if a not in partners or b not in partners:
        return []
    chain = [a]
    dead_ends = set()
    while chain and chain[-1] != b:
        choice = partners[chain[-1]] - set(chain) - dead_ends
        if b in choice:
            chain.append(b)
        elif choice:
            chain.append(min(choice))
        else:
            dead_ends.add(chain.pop())
    return chain
