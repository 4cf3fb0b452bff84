# ---
# idea: goes back and tries another artist whenever it is stuck
# cost: exponential when nothing fits
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "How many orders does your search see before it can say that none works?"
#   pointer: "Take an input that cannot be arranged. Each way back only exchanges tracks that were equal in all that matters."
#   name: "Repeated work: going back never helps. If taking the artist with most tracks left gets stuck, every other order gets stuck too; return None at once."
# ---
def cooldown_queue(tracks, gap):
    tracks_of = {}
    for track, artist in tracks:
        tracks_of.setdefault(artist, []).append(track)
    lists = list(tracks_of.values())
    left = [len(own) for own in lists]
    last_slots = [[-gap] for _ in lists]

    def candidates(slot):
        rested = [seen for seen in range(len(lists)) if left[seen] and slot - last_slots[seen][-1] >= gap]
        return iter(sorted(rested, key=lambda seen: (-left[seen], seen)))

    chosen = []
    open_choices = [candidates(0)]
    while len(chosen) < len(tracks):
        seen = next(open_choices[-1], None)
        if seen is None:
            open_choices.pop()
            if not chosen:
                return None
            seen = chosen.pop()
            left[seen] += 1
            last_slots[seen].pop()
            continue
        last_slots[seen].append(len(chosen))
        left[seen] -= 1
        chosen.append(seen)
        open_choices.append(candidates(len(chosen)))
    next_track = [iter(own) for own in lists]
    return [next(next_track[seen]) for seen in chosen]
