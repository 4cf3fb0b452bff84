-- ---
-- idea: counts the rows of a join with the users of two arms
-- mistake: duplicates-counted
-- must_fail: [two arms and one user of both, a user of three arms, the second arm much later, both arms in one second, seen in C and in c]
-- messages:
--   nudge: "How many users are excluded in the first example?"
--   pointer: "You count the rows of such users, and each has several."
--   name: "Duplicates counted: count different users."
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
	CASE WHEN COUNT(*) > 1 THEN SUM(deviation * deviation) / (COUNT(*) - 1) END AS variance,
	(SELECT COUNT(*) FROM seen JOIN exposures ON exposures.user_id = seen.user_id WHERE lowest <> highest) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
