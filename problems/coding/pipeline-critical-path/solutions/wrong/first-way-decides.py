# ---
# idea: goes through the jobs breadth first and keeps the finish of the way that reaches a job first
# mistake: wrong-choice
# must_fail: [the smaller name first, the slow way to the same job, waits for the last of three, the same pairs often, the smallest name is not on a longest way, front before end, equal ways of different length in jobs]
# messages:
#   nudge: "A job has two jobs before it. Which of the two finishes does it have to wait for?"
#   pointer: "Try a slow and a fast way to the same job, the fast one with fewer jobs."
#   name: "Wrong choice: a job waits for the last of its ups. Settle it only when all of them are settled, and take the largest finish."
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
    finish = {job: durations[job] for job in ready}
    for job in ready:
        for down in downs[job]:
            finish.setdefault(down, finish[job] + durations[down])
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
