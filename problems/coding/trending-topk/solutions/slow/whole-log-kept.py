# ---
# idea: keeps every play for ever and counts those that are in the window at every look
# cost: O(all plays so far) per look
# mistake: unbounded-state
# must_fail: [scale]
# messages:
#   nudge: "How many plays do you hold after a year, and what does a look cost then?"
#   pointer: "Plays that left the window long ago are still gone through at every look."
#   name: "Unbounded state: memory and the cost of a look grow with the stream. Take plays off a queue when they leave, and their counts down with them."
# ---
class Trending:
    def __init__(self, window, k):
        self.window = window
        self.k = k
        self.plays = []

    def play(self, ts, track):
        self.plays.append((ts, track))

    def top(self, now):
        count_of = {}
        for ts, track in self.plays:
            if now - self.window < ts <= now:
                count_of[track] = count_of.get(track, 0) + 1
        return sorted(count_of.items(), key=lambda pair: (-pair[1], pair[0]))[: self.k]
