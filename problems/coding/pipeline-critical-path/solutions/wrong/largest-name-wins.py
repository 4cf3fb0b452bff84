# ---
# idea: takes the largest name of several that are equally good
# mistake: tie-break
# must_fail: [the smaller name first, a rhombus is no circle, names are texts, job10 before job2, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "Two ways go on equally long. Which one does the statement want?"
#   pointer: "Try two jobs of the same length without any pair."
#   name: "Tie-break: the smallest name goes first."
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
        chain.append(max(candidates, key=lambda job: (rest[job], job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
