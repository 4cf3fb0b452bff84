-- ---
-- idea: gets the variance from the differences of all pairs of users
-- cost: users²
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How many rows has the join of an arm with itself?"
--   pointer: "Three thousand users make nine million pairs, in every arm."
--   name: "Hidden quadratic: users². The squared differences from the mean give the same number in one pass."
-- ---
WITH members AS (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) = 1
),
totals AS MATERIALIZED (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
	GROUP BY members.user_id, members.arm
),
means AS (
	SELECT arm, COUNT(*) AS users, AVG(minutes) AS mean
	FROM totals
	GROUP BY arm
)
SELECT
	means.arm,
	means.users,
	means.mean,
	SUM((one.minutes - other.minutes) * (one.minutes - other.minutes)) / NULLIF(2.0 * means.users * (means.users - 1), 0) AS variance,
	(SELECT COUNT(DISTINCT user_id) FROM exposures) - (SELECT COUNT(*) FROM totals) AS excluded
FROM means
JOIN totals AS one ON one.arm = means.arm
JOIN totals AS other ON other.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
