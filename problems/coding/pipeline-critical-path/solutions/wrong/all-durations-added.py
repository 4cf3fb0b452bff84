# ---
# idea: adds up the durations of all jobs
# mistake: double-counting
# must_fail: [side by side, the smaller name first, nothing waits, the lonely job takes longest, many short ones against one long one, waits for the last of three, the end is not the last of the list, a rhombus is no circle, names are texts, job10 before job2, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "How many jobs can run at the same time?"
#   pointer: "Try two jobs without any pair."
#   name: "Double counting: jobs that do not wait for each other run side by side. The longest chain decides, not the sum."
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
    return sum(durations.values()), chain
