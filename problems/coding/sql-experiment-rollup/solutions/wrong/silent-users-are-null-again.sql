-- ---
-- idea: takes the sum of a subquery as it is
-- mistake: null-handling
-- must_fail: [two arms and one user of both, nobody listened, the second of the exposure, everyone from the own start, listens of zero minutes, two arms alike]
-- messages:
--   nudge: "What is the mean of 10 and nothing?"
--   pointer: "A sum over no rows is NULL, and AVG leaves NULL out of sum and count."
--   name: "NULL in a mean: COALESCE the sum of a user to 0 before you average."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT lowest AS arm, (
		SELECT SUM(listens.minutes)
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
