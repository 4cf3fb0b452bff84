-- ---
-- idea: replaces the missing variance of one user by 0
-- mistake: missing-taken-as-zero
-- must_fail: [one user in an arm, nobody listened, everyone from the own start, the second arm much later, a user of three arms, arms in order, seen in C and in c]
-- messages:
--   nudge: "What do you know of the spread after one user?"
--   pointer: "Your COALESCE gives a number where there is nothing to divide by."
--   name: "Missing taken as zero: one user says nothing about the variance. Return NULL."
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
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	COALESCE(SUM(deviation * deviation) / NULLIF(COUNT(*) - 1, 0), 0.0) AS variance,
	(SELECT COUNT(*) FROM seen WHERE lowest <> highest) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
