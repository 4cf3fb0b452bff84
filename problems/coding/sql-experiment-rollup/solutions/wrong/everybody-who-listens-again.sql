-- ---
-- idea: adds users of the listens, with an arm of their own where there is none
-- mistake: unknown-id
-- must_fail: [two arms and one user of both, never in the experiment, nobody was exposed]
-- messages:
--   nudge: "Which arm has a user who was never exposed?"
--   pointer: "You ask the listens for users that the exposures do not have."
--   name: "Unknown id: only users with an exposure are in the experiment. Start from the exposures."
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
	UNION ALL
	SELECT 'none', SUM(listens.minutes)
	FROM listens
	LEFT JOIN seen ON seen.user_id = listens.user_id
	WHERE seen.user_id IS NULL
	GROUP BY listens.user_id
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
