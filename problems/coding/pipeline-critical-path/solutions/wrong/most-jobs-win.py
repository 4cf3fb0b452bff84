# ---
# idea: looks for the chain with the most jobs and adds up its durations
# mistake: wrong-unit-counted
# must_fail: [side by side, nothing waits, the lonely job takes longest, many short ones against one long one, waits for the last of three, the smallest name is not on a longest way]
# messages:
#   nudge: "Is the chain with the most jobs the one that takes longest?"
#   pointer: "Try one job of ten seconds beside a chain of three short ones."
#   name: "Wrong unit: seconds decide, not the number of jobs. Add the duration of every job."
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
        rest[job] = 1 + max((rest[down] for down in downs[job]), default=0)
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
    return sum(durations[job] for job in chain), chain
