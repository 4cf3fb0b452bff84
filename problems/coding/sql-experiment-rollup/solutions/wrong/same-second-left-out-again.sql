-- ---
-- idea: adds up listens later than the first exposure
-- mistake: boundary-strict-vs-inclusive
-- must_fail: [two arms and one user of both, the second of the exposure, one user in an arm, the same exposure twice, zero and negative, the widest times]
-- messages:
--   nudge: "Does a listen in the second of the first exposure count?"
--   pointer: "Compare your condition with the words \"equal to or later than\"."
--   name: "Strict or inclusive: listens.ts >= first exposure."
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
		WHERE listens.user_id = seen.user_id AND listens.ts > seen.first_ts
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
