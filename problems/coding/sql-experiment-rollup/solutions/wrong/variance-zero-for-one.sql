-- ---
-- idea: gives a single user the variance 0
-- mistake: missing-taken-as-zero
-- must_fail: [one user in an arm, nobody listened, everyone from the own start, the second arm much later, a user of three arms, arms in order, seen in C and in c]
-- messages:
--   nudge: "What do you know of the spread after one user?"
--   pointer: "You divide by at least 1, and the only difference is 0."
--   name: "Missing taken as zero: one user says nothing about the variance. Return NULL."
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
	SUM((totals.minutes - means.mean) * (totals.minutes - means.mean)) / MAX(means.users - 1, 1) AS variance,
	(SELECT COUNT(*) FROM mixed) AS excluded
FROM means
JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
