# ---
# idea: fills the table of longest common subsequences, row by row
# cost: O(n²)
# mistake: hidden-quadratic
# must_fail: [scale]
# messages:
#   nudge: "How many cells does your table have?"
#   pointer: "Each id stands in each list once. How many cells of a row can begin something new?"
#   name: "Hidden quadratic: the general method for common subsequences looks at n² cells. With distinct ids a longest rising chain of places is enough, in O(n log n)."
# ---
def min_moves(before, after):
    if len(set(before)) != len(before) or sorted(before) != sorted(after):
        return -1
    common = [0] * (len(after) + 1)
    for old in before:
        row = [0]
        for j, new in enumerate(after):
            row.append(common[j] + 1 if old == new else max(common[j + 1], row[j]))
        common = row
    return len(before) - common[-1]
