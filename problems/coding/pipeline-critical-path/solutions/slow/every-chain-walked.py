# ---
# idea: walks along every chain of the graph and keeps the best
# cost: O(number of chains)
# mistake: repeated-work
# must_fail: [scale]
# messages:
#   nudge: "How many chains are there if every step has two jobs that both lead to both of the next?"
#   pointer: "The rest of the run from one job is the same, whatever way led there."
#   name: "Repeated work: the number of chains is exponential. Settle the rest of the run once for each job."
# ---
def plan(durations, deps):
    ups = {job: set() for job in durations}
    downs = {job: set() for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        ups[down].add(up)
        downs[up].add(down)
    waiting = {job: len(before) for job, before in ups.items()}
    ready = [job for job, count in waiting.items() if count == 0]
    # a way is its last job and the way before it
    ways = [(durations[job], (job, None)) for job in ready]
    for job in ready:
        for down in downs[job]:
            waiting[down] -= 1
            if waiting[down] == 0:
                ready.append(down)
    if len(ready) < len(durations):
        return -1, []
    finish, best = 0, None
    while ways:
        total, way = ways.pop()
        if total > finish or total == finish and names(way) < names(best):
            finish, best = total, way
        ways += [(total + durations[down], (down, way)) for down in downs[way[0]]]
    return finish, names(best)


def names(way):
    backwards = []
    while way is not None:
        backwards.append(way[0])
        way = way[1]
    return backwards[::-1]
