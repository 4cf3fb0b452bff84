# ---
# idea: lets a job start when the first of its ups has finished
# mistake: wrong-direction
# must_fail: [side by side, the smaller name first, the slow way to the same job, waits for the last of three, the end is not the last of the list, the same pairs often, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "A job has two jobs before it. When may it start?"
#   pointer: "Try two jobs of different length before a third one."
#   name: "Wrong direction: a job waits for the last of its ups, so the maximum of their finishes counts, not the minimum."
# ---
def plan(durations, deps):
    ups = {job: [] for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        ups[down].append(up)
        downs[up].append(down)
    waiting = {job: len(before) for job, before in ups.items()}
    ready = [job for job, count in waiting.items() if count == 0]
    finish = {}
    for job in ready:
        finish[job] = durations[job] + min((finish[up] for up in ups[job]), default=0)
        for down in downs[job]:
            waiting[down] -= 1
            if waiting[down] == 0:
                ready.append(down)
    if len(ready) < len(durations):
        return -1, []
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-finish[job], job)))
        candidates = ups[chain[-1]]
    return max(finish.values(), default=0), chain[::-1]
