# ---
# idea: searches all claims for the strongest one, for every cent that is left
# cost: O(n · cents left)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many cents can be left, and what does each of them cost you?"
#   pointer: "min and remove both walk through the whole list, once for each cent."
#   name: "Hidden quadratic: up to n cents times n claims. Sort the claims once, or keep them in a heap."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    claims = []
    for holder, count in eligible.items():
        cents[holder], remainder = divmod(pool_cents * count, total)
        claims.append((-remainder, -count, holder))
    for _ in range(pool_cents - sum(cents.values())):
        strongest = min(claims)
        claims.remove(strongest)
        cents[strongest[2]] += 1
    return cents
