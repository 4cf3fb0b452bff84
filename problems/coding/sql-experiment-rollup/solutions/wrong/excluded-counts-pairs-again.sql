-- ---
-- idea: adds up how many arms beyond the first each user has
-- mistake: wrong-unit-counted
-- must_fail: [a user of three arms]
-- messages:
--   nudge: "A user saw three arms. How many excluded users are that?"
--   pointer: "You add up further arms of users."
--   name: "Wrong unit: an excluded user counts once."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, COUNT(DISTINCT arm) AS arms, MIN(ts) AS first_ts
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
	(SELECT COALESCE(SUM(arms - 1), 0) FROM seen) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
