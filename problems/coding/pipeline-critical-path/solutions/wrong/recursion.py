# ---
# idea: settles jobs by recursion, one call deep for every job of a chain
# mistake: unbounded-state
# must_fail: [a chain of a hundred thousand jobs]
# messages:
#   nudge: "How deep does your recursion go for a chain of a hundred thousand jobs?"
#   pointer: "Python allows about a thousand calls inside each other, and raising the limit only moves the crash."
#   name: "The call stack grows with the longest chain. Settle jobs in topological order, or keep a stack of your own."
# ---
from functools import cache


def plan(durations, deps):
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in durations or down not in durations:
            return -2, []
        downs[up].append(down)
    on_the_way = set()

    @cache
    def rest(job):
        if job in on_the_way:
            raise ValueError("circle")
        on_the_way.add(job)
        most = max((rest(down) for down in downs[job]), default=0)
        on_the_way.remove(job)
        return durations[job] + most

    try:
        finish = max((rest(job) for job in durations), default=0)
    except ValueError:
        return -1, []
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest(job), job)))
        candidates = downs[chain[-1]]
    return finish, chain
