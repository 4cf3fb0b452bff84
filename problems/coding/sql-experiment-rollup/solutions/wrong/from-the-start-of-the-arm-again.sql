-- ---
-- idea: takes the smallest first exposure of an arm with a window
-- mistake: wrong-reference-point
-- must_fail: [everyone from the own start, between two exposures, two arms and one user of both, zero and negative, the widest times]
-- messages:
--   nudge: "Whose first exposure do you take?"
--   pointer: "The first exposure of the arm belongs to another user."
--   name: "Wrong reference point: every user counts from their own first exposure."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT members.arm, (
		SELECT COALESCE(SUM(listens.minutes), 0.0)
		FROM listens
		WHERE listens.user_id = members.user_id AND listens.ts >= members.start_ts
	) AS minutes
	FROM (
		SELECT user_id, lowest AS arm, MIN(first_ts) OVER (PARTITION BY lowest) AS start_ts
		FROM seen
		WHERE lowest = highest
	) AS members
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
