# ---
# idea: reports a circle only if no job at all can run
# mistake: partial-result
# must_fail: [a circle beside a job that runs, waits for itself, a circle behind a start, a circle before an end]
# messages:
#   nudge: "One part of the graph is fine and another runs in a circle. What do you return?"
#   pointer: "Try a job that runs alone beside two that wait for each other."
#   name: "Partial result: jobs in a circle never become ready, whatever the others do. Compare the number of settled jobs with the number of all."
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
    if durations and not peeled:
        return -1, []
    chain = []
    candidates = peeled
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
