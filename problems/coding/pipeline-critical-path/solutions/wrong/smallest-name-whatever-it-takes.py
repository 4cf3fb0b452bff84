# ---
# idea: goes on with the smallest name, whether or not that way is the longest
# mistake: tie-break
# must_fail: [the smallest name is not on a longest way]
# messages:
#   nudge: "Which jobs may follow in the chain at all?"
#   pointer: "Add up the durations of your chain. Is it the finish?"
#   name: "Tie-break: names decide only between jobs from which the run takes equally long. Length first."
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
        candidates = sorted(downs[chain[-1]])[:1]
    return max(rest.values(), default=0), chain
