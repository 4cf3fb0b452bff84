# ---
# idea: takes the first of several equally good jobs in the order of the input
# mistake: tie-break
# must_fail: [names are texts, job10 before job2, equal ways of different length in jobs]
# messages:
#   nudge: "Two ways go on equally long. Which one does the statement want?"
#   pointer: "Give the jobs in another order. May the result change?"
#   name: "Tie-break: the name decides, not the place in the input."
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
        chain.append(min(candidates, key=lambda job: -rest[job]))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
