# ---
# idea: looks only at jobs that stand in some pair
# mistake: zero-rows
# must_fail: [one job, nothing waits, the lonely job takes longest, many short ones against one long one, names are texts]
# messages:
#   nudge: "Which jobs does the run consist of?"
#   pointer: "Try jobs without any pair."
#   name: "Zero rows: a job that stands in no pair runs too, and may be the one that takes longest. Start from durations, not from deps."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        ups[down].append(up)
        downs[up].append(down)
    durations = {job: time for job, time in durations.items() if ups[job] or downs[job]}
    downs = {job: downs[job] for job in durations}
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
