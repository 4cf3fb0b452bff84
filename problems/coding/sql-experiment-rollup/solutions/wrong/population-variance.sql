-- ---
-- idea: divides by the number of users
-- mistake: wrong-denominator
-- must_fail: [two arms and one user of both, three users, one user in an arm, the second of the exposure, exposed again and again, the same exposure twice, between two exposures, everyone from the own start]
-- messages:
--   nudge: "By what do you divide the sum of the squared differences?"
--   pointer: "Two users with 0 and 10 minutes: is the variance 25 or 50?"
--   name: "Wrong denominator: the sample variance is divided by users - 1."
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
	SUM((totals.minutes - means.mean) * (totals.minutes - means.mean)) / NULLIF(means.users, 1) AS variance,
	(SELECT COUNT(*) FROM mixed) AS excluded
FROM means
JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
