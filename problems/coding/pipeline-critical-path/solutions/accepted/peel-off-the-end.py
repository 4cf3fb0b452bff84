# ---
# idea: peels jobs off from the end of the run, noting how long the run still takes from each one's start; then walks forward along the longest rest
# cost: O(V + E) time and memory
# ---
def plan(durations: dict[str, int], deps: list[tuple[str, str]]) -> tuple[int, list[str]]:
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
        rest[job] = durations[job] + longest(rest, downs[job])
        for up in ups[job]:
            waiting[up] -= 1
            if waiting[up] == 0:
                peeled.append(up)
    if len(peeled) < len(durations):
        return -1, []

    finish = longest(rest, durations)
    chain = []
    candidates = list(durations)
    while candidates:
        most = longest(rest, candidates)
        chain.append(min(job for job in candidates if rest[job] == most))
        candidates = downs[chain[-1]]
    return finish, chain


def longest(rest: dict[str, int], jobs) -> int:
    return max((rest[job] for job in jobs), default=0)
