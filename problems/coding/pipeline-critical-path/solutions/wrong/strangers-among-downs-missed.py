# ---
# idea: asks only whether the first job of a pair is known
# mistake: unknown-id
# must_fail: [an unknown job that waits, a circle and an unknown job]
# messages:
#   nudge: "Which of the two jobs of a pair can be unknown?"
#   pointer: "Try a pair whose second job does not exist."
#   name: "Unknown id: either side may be unknown."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations:
            return -2, []
        if down not in durations:
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
