# ---
# idea: reports a circle although a pair names an unknown job
# mistake: wrong-order-of-steps
# must_fail: [a circle and an unknown job]
# messages:
#   nudge: "Both reasons for having no plan apply. Which one does the statement look at first?"
#   pointer: "Try a circle of two and a pair with an unknown job."
#   name: "Wrong order of steps: unknown jobs are looked at first, whatever else is wrong."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    unknown = False
    for up, down in deps:
        if up not in durations or down not in durations:
            unknown = True
            continue
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
    if unknown:
        return -2, []
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
