# ---
# idea: skips pairs of a job with itself
# mistake: partial-result
# must_fail: [waits for itself]
# messages:
#   nudge: "Can a job start that waits for itself?"
#   pointer: "Try a single job with a pair of itself."
#   name: "Partial result: a pair of a job with itself is a circle of one, and the run can never finish."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        if up == down:
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
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
