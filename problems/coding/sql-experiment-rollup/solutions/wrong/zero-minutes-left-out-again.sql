-- ---
-- idea: removes users without minutes before it takes the means
-- mistake: zero-taken-as-missing
-- must_fail: [two arms and one user of both, listens of zero minutes, nobody listened, the second of the exposure, everyone from the own start, two arms alike]
-- messages:
--   nudge: "Who is a user of an arm?"
--   pointer: "Your condition removes users with 0 minutes."
--   name: "Zero taken as missing: 0 minutes is a value, and often the most frequent one."
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
	FROM seen
	WHERE lowest = highest
),
deviations AS (
	SELECT arm, minutes, minutes - AVG(minutes) OVER (PARTITION BY arm) AS deviation
	FROM totals
	WHERE minutes <> 0
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
