# ---
# idea: returns the second at which the last job of the chain starts
# mistake: off-by-one
# must_fail: [one after the other, side by side, the smaller name first, one job, nothing waits, the lonely job takes longest, many short ones against one long one, the slow way to the same job, waits for the last of three, the end is not the last of the list, pairs from the last to the first, the same pair twice, the same pairs often, a rhombus is no circle, names are texts, job10 before job2, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "Does the run end when the last job starts?"
#   pointer: "Try a single job."
#   name: "Off by one: the last job's own duration belongs to the finish."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        ups[down].append(up)
        downs[up].append(down)
    waiting = {job: len(after) for job, after in downs.items()}
    peeled = [job for job, count in waiting.items() if count == 0]
    rest = {}
    for job in peeled:
        rest[job] = durations[job] + max((rest[down] for down in downs[job]), default=0)
        for up in ups[job]:
            waiting[up] -= 1
            if waiting[up] == 0:
                peeled.append(up)
    if len(peeled) < len(durations):
        return -1, []
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = downs[chain[-1]]
    return sum(durations[job] for job in chain[:-1]), chain
