-- ---
-- idea: computes the mean of the arm anew for every user
-- cost: users²
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How often is the mean of an arm computed?"
--   pointer: "The subquery with the mean runs for each user, and reads all users of the arm."
--   name: "Hidden quadratic: users². Compute a mean for each arm once and join it, or use AVG(…) OVER (PARTITION BY arm)."
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
deviations AS (
	SELECT totals.arm, totals.minutes, totals.minutes - (SELECT AVG(own.minutes) FROM totals AS own WHERE own.arm = totals.arm) AS deviation
	FROM totals
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	SUM(deviation * deviation) / NULLIF(COUNT(*) - 1, 0) AS variance,
	(SELECT COUNT(DISTINCT user_id) FROM exposures) - (SELECT COUNT(*) FROM totals) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
