-- ---
-- idea: counts from the first exposure in the arm
-- mistake: wrong-reference-point
-- must_fail: [everyone from the own start, between two exposures, two arms and one user of both, zero and negative, the widest times]
-- messages:
--   nudge: "Whose first exposure do you take?"
--   pointer: "The first exposure of the arm belongs to another user."
--   name: "Wrong reference point: every user counts from their own first exposure."
-- ---
WITH members AS (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) = 1
),
totals AS (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= (SELECT MIN(others.first_ts) FROM members AS others WHERE others.arm = members.arm)
	GROUP BY members.user_id, members.arm
),
means AS (
	SELECT arm, COUNT(*) AS users, AVG(minutes) AS mean
	FROM totals
	GROUP BY arm
),
mixed AS (
	SELECT user_id
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) > 1
)
SELECT
	means.arm,
	means.users,
	means.mean,
	SUM((totals.minutes - means.mean) * (totals.minutes - means.mean)) / NULLIF(means.users - 1, 0) AS variance,
	(SELECT COUNT(*) FROM mixed) AS excluded
FROM means
JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
