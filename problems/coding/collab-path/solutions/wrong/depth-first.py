# ---
# idea: follows one partner as far as it leads and returns the first chain that arrives
# mistake: wrong-choice
# must_fail: ["two ways of equal length", "short before small", "partners on one track", "the smallest partner is a detour", "credits stay as they are"]
# messages:
#   nudge: "Is the first chain that you find a shortest one?"
#   pointer: "A depth-first search goes far before it goes wide. Follow the second example."
#   name: "Wrong choice: search in breadth, so that everybody at distance 1 comes before anybody at distance 2."
# ---
from collections import defaultdict


def collab_path(credits, a, b):
    partners = defaultdict(set)
    for artists in credits.values():
        for artist in artists:
            partners[artist].update(artists)
    if a not in partners or b not in partners:
        return []
    seen = {a}
    chain = [a]
    open_partners = [iter(sorted(partners[a]))]
    while chain:
        if chain[-1] == b:
            return chain
        partner = next((one for one in open_partners[-1] if one not in seen), None)
        if partner is None:
            open_partners.pop()
            chain.pop()
            continue
        seen.add(partner)
        chain.append(partner)
        open_partners.append(iter(sorted(partners[partner])))
    return []
