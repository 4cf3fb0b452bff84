# ---
# idea: multiplies pool and streams as floats, rounds down and takes the remainder of that
# mistake: integer-overflow
# must_fail: [the largest numbers]
# messages:
#   nudge: "How large can the product of the pool and one holder's streams be, and how large a whole number can a float hold exactly?"
#   pointer: "Try a pool of 10^15 cents and holders with nearly 10^10 streams."
#   name: "Integer overflow: the product reaches 10^25, floats are exact up to 2^53 (and 64 bits end near 10^19). Multiply and divide as int, with divmod."
# ---
def split_pool(pool_cents, streams, min_streams):
    cents = dict.fromkeys(streams, 0)
    total = sum(count for count in streams.values() if count >= min_streams)
    if total == 0:
        return cents
    claims = []
    for holder, count in streams.items():
        if count >= min_streams:
            product = float(pool_cents) * count
            remainder = product % total
            cents[holder] = int((product - remainder) / total)
            claims.append((-remainder, -count, holder))
    left = pool_cents - sum(cents.values())
    for _, _, holder in sorted(claims)[:left]:
        cents[holder] += 1
    return cents
