-- ---
-- idea: joins listens with all exposures
-- mistake: double-counting
-- must_fail: [two arms and one user of both, exposed again and again, the same exposure twice, between two exposures]
-- messages:
--   nudge: "A user is exposed three times and then listens once. How many minutes?"
--   pointer: "Your join has a row for every pair of an exposure and a later listen."
--   name: "Double counting: reduce the exposures to one row for each user, with the first time, before you join."
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
	JOIN exposures ON exposures.user_id = members.user_id
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= exposures.ts
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
