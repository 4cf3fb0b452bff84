# ---
# idea: lets unknown jobs run with a duration of 0
# mistake: unknown-id
# must_fail: [an unknown job that waits, an unknown job that is waited for, only unknown jobs, a circle and an unknown job]
# messages:
#   nudge: "What if a pair names a job without a duration?"
#   pointer: "Try a single job and a pair with another one."
#   name: "Unknown id: an unknown job is no job of 0 seconds; the answer is -2 and an empty list."
# ---
def plan(durations, deps):
    durations = {job: 0 for pair in deps for job in pair} | durations
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
    return max(rest.values(), default=0), chain
