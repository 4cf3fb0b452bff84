# ---
# idea: searches all jobs that are left for one that is ready, after every job
# cost: O(V²)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "What does it cost you to find the next job?"
#   pointer: "The search walks through all jobs that are left, once for every job."
#   name: "Hidden quadratic: keep a counter of unsettled neighbours for each job and a list of those that have come down to 0."
# ---
def plan(durations, deps):
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        downs[up].append(down)
    rest = {}
    left = list(durations)
    while left:
        job = next((job for job in left if all(down in rest for down in downs[job])), None)
        if job is None:
            return -1, []
        left.remove(job)
        rest[job] = durations[job] + max((rest[down] for down in downs[job]), default=0)
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = downs[chain[-1]]
    return max(rest.values(), default=0), chain
