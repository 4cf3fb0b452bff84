# ---
# idea: takes the rested artist whose next track comes first in the input
# mistake: wrong-choice
# must_fail: ["no cooldown: most tracks left, again and again", "one repeat across the whole list", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "seen first means the artist, not its next track", "seen first by a single early track"]
# messages:
#   nudge: "What decides between two rested artists?"
#   pointer: "You look at the place of the tracks in the input. Where do the numbers of remaining tracks enter?"
#   name: "Wrong choice: the rested artist with most tracks left comes next; the input only settles ties and the order within an artist."
# ---
def cooldown_queue(tracks, gap):
    waiting = list(tracks)
    last_slot = {}
    order = []
    for slot in range(len(tracks)):
        for i, (track, artist) in enumerate(waiting):
            if slot - last_slot.get(artist, -gap) >= gap:
                break
        else:
            return None
        del waiting[i]
        last_slot[artist] = slot
        order.append(track)
    return order
