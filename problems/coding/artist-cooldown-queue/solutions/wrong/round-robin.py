# ---
# idea: lets the artists take turns in order of first appearance
# mistake: wrong-choice
# must_fail: ["two apart", "no cooldown: most tracks left, again and again", "one repeat across the whole list", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first by a single early track", "back exactly when the rest is over", "the leader rests, the second goes"]
# messages:
#   nudge: "Which artist is in danger of being left over at the end?"
#   pointer: "Your artists take turns. What remains when one of them has four tracks and the others two?"
#   name: "Wrong choice: in each slot the rested artist with most tracks left is due, not the next one in the circle."
# ---
from collections import deque


def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, deque()).append(track)
    circle = deque(tracks_of)
    last_slot = {}
    order = []
    for slot in range(len(tracks)):
        for _ in range(len(circle)):
            artist = circle[0]
            circle.rotate(-1)
            if slot - last_slot.get(artist, -gap) >= gap:
                break
        else:
            return None
        last_slot[artist] = slot
        order.append(tracks_of[artist].popleft())
        if not tracks_of[artist]:
            circle.remove(artist)
    return order
