-- ---
-- idea: counts the exposures of each user and keeps users with one
-- mistake: wrong-unit-counted
-- must_fail: [two arms and one user of both, exposed again and again, the same exposure twice, between two exposures, zero and negative]
-- messages:
--   nudge: "Who is excluded?"
--   pointer: "You count exposures. Two exposures in one arm are no reason to exclude."
--   name: "Wrong unit: count different arms. MIN(arm) = MAX(arm)."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, COUNT(*) AS times, MIN(ts) AS first_ts
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
	WHERE times = 1
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
	(SELECT COUNT(*) FROM seen WHERE times > 1) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
