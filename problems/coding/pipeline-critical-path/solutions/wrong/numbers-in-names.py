# ---
# idea: compares numbers inside names as numbers
# mistake: text-order
# must_fail: [job10 before job2]
# messages:
#   nudge: "In which order are job2 and job10?"
#   pointer: "Names are texts. At which character do job2 and job10 differ?"
#   name: "Text order: job10 comes before job2, because 1 comes before 2."
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
        chain.append(min(candidates, key=lambda job: (-rest[job], len(job), job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
