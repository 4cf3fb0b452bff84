# ---
# idea: asks only whether the most frequent artist fits, and forgets others that are as frequent
# mistake: partial-result
# must_fail: ["stuck two slots before the end"]
# messages:
#   nudge: "Your test beforehand says that it can be done. Is that always so?"
#   pointer: "Two artists with three tracks each and one with one, gap 3: write down where both could go."
#   name: "Partial result: your test leaves room for one leading artist only. With k artists of m tracks each it takes (m - 1) * gap + k slots; or stop when nobody is rested."
# ---
from collections import Counter


def cooldown_queue(tracks, gap):
    left = Counter(artist for _, artist in tracks)
    if tracks and (max(left.values()) - 1) * gap + 1 > len(tracks):
        return None
    waiting = {artist: [track for track, by in tracks if by == artist] for artist in left}
    last_slot = {}
    order = []
    for slot in range(len(tracks)):
        rested = [artist for artist in left if left[artist] and slot - last_slot.get(artist, -gap) >= gap]
        if not rested:
            break
        artist = max(rested, key=left.get)
        order.append(waiting[artist][len(waiting[artist]) - left[artist]])
        left[artist] -= 1
        last_slot[artist] = slot
    return order
