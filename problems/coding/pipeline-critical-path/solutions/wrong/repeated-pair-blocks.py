# ---
# idea: counts a repeated pair twice when it waits and once when it is released
# mistake: duplicates-counted
# must_fail: [the same pair twice, the same pairs often]
# messages:
#   nudge: "A pair stands twice in the list. How often do you add to the counter, and how often do you take off?"
#   pointer: "Try two jobs and the same pair twice."
#   name: "Duplicates counted: the counter never comes down to 0 and you report a circle. Count and release on the same collection."
# ---
def plan(durations, deps):
    ups = {job: set() for job in durations}
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        ups[down].add(up)
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
