# ---
# idea: for every track the longest chain that ends with it, from the longest one that ends further left; a Fenwick tree of maxima finds that one
# cost: O(n log n) time, O(n) memory
# ---
def min_moves(before: list[str], after: list[str]) -> int:
    rank = {track: i for i, track in enumerate(before, start=1)}
    if len(rank) < len(before) or sorted(before) != sorted(after):
        return -1
    longest = [0] * (len(before) + 1)
    stay = 0
    for track in after:
        chain = 1 + prefix_maximum(longest, rank[track])
        raise_to(longest, rank[track], chain)
        stay = max(stay, chain)
    return len(before) - stay


def prefix_maximum(tree: list[int], i: int) -> int:
    found = 0
    while i:
        found = max(found, tree[i])
        i -= i & -i
    return found


def raise_to(tree: list[int], i: int, value: int) -> None:
    while i < len(tree):
        tree[i] = max(tree[i], value)
        i += i & -i
