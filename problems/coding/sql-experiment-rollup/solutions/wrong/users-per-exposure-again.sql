-- ---
-- idea: joins the users of one arm with their exposures again
-- mistake: duplicates-counted
-- must_fail: [two arms and one user of both, exposed again and again, the same exposure twice, between two exposures, zero and negative]
-- messages:
--   nudge: "How many users has the first arm?"
--   pointer: "You have a row for each exposure, and count rows."
--   name: "Duplicates counted: one row for each user. GROUP BY user_id."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT lowest AS arm, (
		SELECT COALESCE(SUM(listens.minutes), 0.0)
		FROM listens
		WHERE listens.user_id = seen.user_id AND listens.ts >= seen.first_ts
	) AS minutes
	FROM exposures
	JOIN seen ON seen.user_id = exposures.user_id
	WHERE lowest = highest
),
deviations AS (
	SELECT arm, minutes, minutes - AVG(minutes) OVER (PARTITION BY arm) AS deviation
	FROM totals
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	CASE WHEN COUNT(*) > 1 THEN SUM(deviation * deviation) / (COUNT(*) - 1) END AS variance,
	(SELECT COUNT(*) FROM seen WHERE lowest <> highest) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
