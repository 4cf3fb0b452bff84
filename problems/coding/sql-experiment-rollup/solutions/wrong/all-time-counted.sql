-- ---
-- idea: counts listens before the first exposure
-- mistake: filter-missing
-- must_fail: [two arms and one user of both, the second of the exposure, between two exposures, everyone from the own start, zero and negative, the widest times]
-- messages:
--   nudge: "Can the variant have changed what happened before it was seen?"
--   pointer: "Your join compares the users and not the times."
--   name: "Condition missing: only listens with ts >= first exposure count."
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
	LEFT JOIN listens ON listens.user_id = members.user_id
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
