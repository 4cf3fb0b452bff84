# ---
# idea: computes exact shares as floating-point numbers and compares their fractions
# mistake: float-equality
# must_fail: [four tenths twice]
# messages:
#   nudge: "Two holders lose the same fraction on paper. Do they in your program?"
#   pointer: "Print the fractions you compare when 5 cents go to holders with 2, 11 and 12 streams. On paper two of them are 0.4."
#   name: "Floating point: 2.4 - 2 and 0.4 differ in the last bits, so rounding decides a tie, and near 10^15 cents the shares themselves are off. Work with whole numbers: pool * s divided by T, with the remainder as the fraction."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    remainder = {}
    for holder, count in eligible.items():
        share = pool_cents * count / total
        cents[holder] = int(share)
        remainder[holder] = share - cents[holder]
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
