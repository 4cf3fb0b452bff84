-- ---
-- idea: hangs the users of one arm on the list of all arms
-- mistake: zero-rows
-- must_fail: [both arms in one second, everybody saw both]
-- messages:
--   nudge: "How many users has every arm of your result?"
--   pointer: "You start from all arms and hang the users on with an outer join."
--   name: "Zero rows: an arm all of whose users are excluded is not listed."
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
	arms.arm,
	COUNT(minutes) AS users,
	AVG(minutes) AS mean,
	CASE WHEN COUNT(minutes) > 1 THEN SUM(deviation * deviation) / (COUNT(minutes) - 1) END AS variance,
	(SELECT COUNT(*) FROM seen WHERE lowest <> highest) AS excluded
FROM (SELECT arm FROM exposures GROUP BY arm) AS arms
LEFT JOIN deviations ON deviations.arm = arms.arm
GROUP BY arms.arm
ORDER BY arms.arm;
