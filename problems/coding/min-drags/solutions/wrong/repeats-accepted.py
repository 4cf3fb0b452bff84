# ---
# idea: takes what two lists have in common in order, without asking for repeats
# mistake: duplicates-counted
# must_fail: [the same repeat in both, the same repeat in longer lists]
# messages:
#   nudge: "What does the statement say about an id that stands twice in both lists?"
#   pointer: "Try a a and a a."
#   name: "Duplicates counted: repeated ids make the question meaningless, and the answer is -1. Compare the number of different ids with the length."
# ---
def min_moves(before, after):
    if sorted(before) != sorted(after):
        return -1
    common = [0] * (len(after) + 1)
    for old in before:
        row = [0]
        for j, new in enumerate(after):
            row.append(common[j] + 1 if old == new else max(common[j + 1], row[j]))
        common = row
    return len(before) - common[-1]
