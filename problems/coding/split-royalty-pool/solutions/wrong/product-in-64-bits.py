# ---
# idea: keeps the product of pool and streams in 64 bits, as a fixed-width array would
# mistake: integer-overflow
# must_fail: [the largest numbers]
# messages:
#   nudge: "How large can the product of the pool and one holder's streams be?"
#   pointer: "Try a pool of 10^15 cents and a holder with 10^10 streams."
#   name: "Integer overflow: the product reaches 10^25, 64 bits end near 10^19. Multiply in arbitrary or 128-bit precision; quotient and remainder are small again."
# ---
def in_64_bits(number):
    return (number + 2**63) % 2**64 - 2**63


def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    eligible = {holder: count for holder, count in streams.items() if count >= min_streams}
    total = sum(eligible.values())
    if total == 0:
        return cents
    remainder = {}
    for holder, count in eligible.items():
        cents[holder], remainder[holder] = divmod(in_64_bits(pool_cents * count), total)
    left = pool_cents - sum(cents.values())
    by_claim = sorted(eligible, key=lambda holder: (-remainder[holder], -eligible[holder], holder))
    for holder in by_claim[:left]:
        cents[holder] += 1
    return cents
