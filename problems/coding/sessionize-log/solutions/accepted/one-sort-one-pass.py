# ---
# idea: sort all events by (user, time), then one pass that looks at the event just before
# cost: O(n log n) time, O(n) memory
# ---
def sessions(events: list[tuple[str, int, str]], gap: int) -> list[tuple[str, int, int, int]]:
    result: list[tuple[str, int, int, int]] = []
    for user, time, _ in sorted(events, key=lambda event: (event[0], event[1])):
        if result:
            last_user, start, end, count = result[-1]
            if user == last_user and time - end <= gap:
                result[-1] = (user, start, time, count + 1)
                continue
        result.append((user, time, time, 1))
    return result
