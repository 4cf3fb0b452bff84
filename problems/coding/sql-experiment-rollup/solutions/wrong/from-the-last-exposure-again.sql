-- ---
-- idea: keeps the largest ts of each user beside the lowest and highest arm
-- mistake: wrong-reference-point
-- must_fail: [two arms and one user of both, between two exposures, zero and negative]
-- messages:
--   nudge: "From which moment on do you count?"
--   pointer: "A user is exposed several times. Which of them do you take?"
--   name: "Wrong reference point: the first exposure is the smallest ts."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MAX(ts) AS first_ts
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
