-- ---
-- idea: compares listens with the smallest first exposure of all users
-- mistake: wrong-reference-point
-- must_fail: [two arms and one user of both, everyone from the own start, between two exposures, zero and negative, the widest times]
-- messages:
--   nudge: "Whose first exposure do you take?"
--   pointer: "A user who joined late brings minutes from before the exposure."
--   name: "Wrong reference point: every user counts from their own first exposure."
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
		WHERE listens.user_id = seen.user_id AND listens.ts >= (SELECT MIN(first_ts) FROM seen)
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
