-- ---
-- idea: takes the mean of the squared deviations
-- mistake: wrong-denominator
-- must_fail: [two arms and one user of both, three users, one user in an arm, the second of the exposure, exposed again and again, the same exposure twice, between two exposures, everyone from the own start]
-- messages:
--   nudge: "By what do you divide the sum of the squared differences?"
--   pointer: "Two users with 0 and 10 minutes: is the variance 25 or 50?"
--   name: "Wrong denominator: the sample variance is divided by users - 1."
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
	CASE WHEN COUNT(*) > 1 THEN AVG(deviation * deviation) END AS variance,
	(SELECT COUNT(*) FROM seen WHERE lowest <> highest) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
