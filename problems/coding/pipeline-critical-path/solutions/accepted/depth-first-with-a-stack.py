# ---
# idea: depth first with a stack of its own; a job is settled after all that wait for it, and remembers which of them to go on with
# cost: O(V + E) time and memory
# ---
def plan(durations: dict[str, int], deps: list[tuple[str, str]]) -> tuple[int, list[str]]:
    downs = {job: [] for job in durations}
    for up, down in deps:
        if up not in downs or down not in downs:
            return -2, []
        downs[up].append(down)

    settled: dict[str, tuple[int, str | None]] = {}
    open_jobs = set()

    def order(job: str) -> tuple[int, str]:
        """The longest rest first, then the smallest name."""
        return -settled[job][0], job

    for first in durations:
        stack = [first]
        while stack:
            job = stack[-1]
            if job in settled:
                stack.pop()
            elif job not in open_jobs:
                open_jobs.add(job)
                stack.extend(down for down in downs[job] if down not in settled)
            elif any(down not in settled for down in downs[job]):
                # all of them were above on the stack, so one of them waits for this job
                return -1, []
            else:
                stack.pop()
                following = min(downs[job], key=order, default=None)
                rest = settled[following][0] if following is not None else 0
                settled[job] = durations[job] + rest, following

    job = min(durations, key=order, default=None)
    finish = settled[job][0] if job is not None else 0
    chain = []
    while job is not None:
        chain.append(job)
        job = settled[job][1]
    return finish, chain
