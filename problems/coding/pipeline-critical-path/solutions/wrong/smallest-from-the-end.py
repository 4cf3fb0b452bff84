# ---
# idea: builds the chain from its end and takes the smallest name at every step back
# mistake: tie-break
# must_fail: [the smaller name first, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "From which end are chains compared?"
#   pointer: "Try two chains of equal length of which one begins with the smaller name and the other ends with it."
#   name: "Tie-break: chains are compared from the front. Note how long the run takes from each job's start on, and walk forward."
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
        finish[job] = durations[job] + max((finish[up] for up in ups[job]), default=0)
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
