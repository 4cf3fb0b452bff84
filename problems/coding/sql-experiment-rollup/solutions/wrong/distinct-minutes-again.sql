-- ---
-- idea: adds up the different minutes in a subquery for each user
-- mistake: duplicates-collapsed
-- must_fail: [equal listens, many short listens, everybody the same]
-- messages:
--   nudge: "A user listens twice for 3 minutes. How many minutes are that?"
--   pointer: "SUM(DISTINCT …) looks at the values, not at the rows."
--   name: "Too much collapsed: every listen counts. If a join multiplies rows, repair the join, not the sum."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT lowest AS arm, (
		SELECT COALESCE(SUM(DISTINCT listens.minutes), 0.0)
		FROM listens
		WHERE listens.user_id = seen.user_id AND listens.ts >= seen.first_ts
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
