# ---
# idea: goes through all pairs again and again until no finish changes
# cost: O(V · E)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many rounds does a long chain need if its pairs come in the unlucky order?"
#   pointer: "Each round settles one job of that chain."
#   name: "Hidden quadratic: rounds times pairs. In topological order every pair is looked at once."
# ---
def plan(durations, deps):
    if any(job not in durations for pair in deps for job in pair):
        return -2, []
    rest = dict(durations)
    following = {job: [] for job in durations}
    for up, down in deps:
        following[up].append(down)
    for _ in range(len(durations) + 1):
        changed = False
        for up, down in deps[::-1]:
            if rest[up] < durations[up] + rest[down]:
                rest[up] = durations[up] + rest[down]
                changed = True
        if not changed:
            break
    else:
        return -1, []
    chain = []
    candidates = list(durations)
    while candidates:
        chain.append(min(candidates, key=lambda job: (-rest[job], job)))
        candidates = following[chain[-1]]
    return max(rest.values(), default=0), chain
