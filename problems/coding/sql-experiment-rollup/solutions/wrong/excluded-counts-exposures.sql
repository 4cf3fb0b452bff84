-- ---
-- idea: counts exposures of excluded users
-- mistake: duplicates-counted
-- must_fail: [two arms and one user of both, a user of three arms, the second arm much later, both arms in one second, seen in C and in c]
-- messages:
--   nudge: "How many users are excluded in the first example?"
--   pointer: "You count the rows of such users, and each has several."
--   name: "Duplicates counted: count different users."
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
	SUM((totals.minutes - means.mean) * (totals.minutes - means.mean)) / NULLIF(means.users - 1, 0) AS variance,
	(SELECT COUNT(*) FROM exposures WHERE user_id IN (SELECT user_id FROM mixed)) AS excluded
FROM means
JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
