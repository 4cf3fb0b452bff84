-- ---
-- idea: joins exposures and listens of a user before it adds up
-- mistake: double-counting
-- must_fail: [two arms and one user of both, exposed again and again, the same exposure twice, between two exposures]
-- messages:
--   nudge: "A user is exposed three times and then listens once. How many minutes?"
--   pointer: "Your join has a row for every pair of an exposure and a later listen."
--   name: "Double counting: reduce the exposures to one row for each user, with the first time, before you join."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT lowest AS arm, (
		SELECT COALESCE(SUM(listens.minutes), 0.0)
		FROM exposures
		JOIN listens ON listens.user_id = exposures.user_id AND listens.ts >= exposures.ts
		WHERE listens.user_id = seen.user_id
	) AS minutes
	FROM seen
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
