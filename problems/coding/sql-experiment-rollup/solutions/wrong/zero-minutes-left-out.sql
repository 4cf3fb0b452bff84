-- ---
-- idea: counts only users with minutes
-- mistake: zero-taken-as-missing
-- must_fail: [two arms and one user of both, listens of zero minutes, nobody listened, the second of the exposure, everyone from the own start, two arms alike]
-- messages:
--   nudge: "Who is a user of an arm?"
--   pointer: "Your condition removes users with 0 minutes."
--   name: "Zero taken as missing: 0 minutes is a value, and often the most frequent one."
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
	WHERE minutes > 0
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
JOIN totals ON totals.arm = means.arm AND totals.minutes > 0
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
