# ---
# idea: compares names without regard to capitals
# mistake: text-order
# must_fail: [names are texts]
# messages:
#   nudge: "In which order are Zip and ads?"
#   pointer: "Print the names you choose between."
#   name: "Text order: names are compared character by character, and capitals stand before small letters."
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
        chain.append(min(candidates, key=lambda job: (-rest[job], job.lower())))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
