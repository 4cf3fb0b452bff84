# ---
# idea: keeps exact shares as fractions and rounds each of them
# mistake: rounding-each-part
# must_fail: [one cent too many for three, fewer cents than holders, rounded up five times, six cents left for seven, four tenths twice, ids in order of their text, a capital decides, three claims for two cents]
# messages:
#   nudge: "Add up what you hand out. Is it always the pool?"
#   pointer: "Try 5 cents for two holders with equal streams."
#   name: "Rounding each part: single roundings do not know of each other, so cents appear or vanish. Round everybody down, then hand out what is left one by one."
# ---
from fractions import Fraction


def split_pool(pool_cents, streams, min_streams):
    sharing = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(sharing.values())
    if total == 0:
        return {holder: 0 for holder in streams}
    cents_per_stream = Fraction(pool_cents, total)
    return {holder: round(cents_per_stream * sharing.get(holder, 0)) for holder in streams}
