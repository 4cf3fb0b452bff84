-- ---
-- idea: leaves the minutes of users without listens NULL
-- mistake: null-handling
-- must_fail: [two arms and one user of both, nobody listened, the second of the exposure, everyone from the own start, listens of zero minutes, two arms alike]
-- messages:
--   nudge: "What is the mean of 10 and nothing?"
--   pointer: "A sum over no rows is NULL, and AVG leaves NULL out of sum and count."
--   name: "NULL in a mean: COALESCE the sum of a user to 0 before you average."
-- ---
WITH members AS (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) = 1
),
totals AS (
	SELECT members.user_id, members.arm, SUM(listens.minutes) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
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
