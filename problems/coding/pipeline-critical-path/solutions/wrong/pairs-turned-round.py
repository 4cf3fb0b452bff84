# ---
# idea: reads a pair as (down, up)
# mistake: wrong-direction
# must_fail: [one after the other, side by side, the smaller name first, the slow way to the same job, waits for the last of three, the end is not the last of the list, pairs from the last to the first, the same pair twice, the same pairs often, a rhombus is no circle, job10 before job2, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "Which of the two jobs of a pair runs first?"
#   pointer: "Look at the order of your chain in the first example."
#   name: "Wrong direction: the first of a pair has to finish before the second starts."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for down, up in deps:
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
