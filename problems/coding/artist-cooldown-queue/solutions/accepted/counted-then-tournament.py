# ---
# idea: counts decide beforehand whether it can be done; a tournament tree then names the best rested artist in its root
# cost: O(n log a) time for a artists, O(n) memory
# ---
def cooldown_queue(tracks: list[tuple[str, str]], gap: int) -> list[str] | None:
    tracks_of: dict[str, list[str]] = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, []).append(track)
    if not tracks_of:
        return []

    counts = [len(own) for own in tracks_of.values()]
    most = max(counts)
    if (most - 1) * gap + counts.count(most) > len(tracks):
        return None

    artists = len(counts)
    leaves = [(-count, artist) for artist, count in enumerate(counts)]
    # the leaf of an artist is tree[artists + artist]; every node above holds the smaller of its two children
    tree = leaves + leaves
    for node in reversed(range(1, artists)):
        tree[node] = min(tree[2 * node], tree[2 * node + 1])

    def change(artist: int, left: int) -> None:
        node = artists + artist
        tree[node] = (-left, artist)
        while node > 1:
            node //= 2
            tree[node] = min(tree[2 * node], tree[2 * node + 1])

    waiting = [iter(own) for own in tracks_of.values()]
    left = counts
    chosen: list[int] = []
    order = []
    for slot in range(len(tracks)):
        if slot >= gap:
            back = chosen[slot - gap]
            change(back, left[back])
        _, artist = tree[1]
        order.append(next(waiting[artist]))
        left[artist] -= 1
        chosen.append(artist)
        change(artist, 0)
    return order
