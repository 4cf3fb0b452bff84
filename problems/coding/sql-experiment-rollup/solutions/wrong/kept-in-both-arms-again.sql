-- ---
-- idea: groups exposures by user and arm and takes every group for a user
-- mistake: groups-mixed
-- must_fail: [two arms and one user of both, the second arm much later, both arms in one second, a user of three arms, everybody saw both, seen in C and in c]
-- messages:
--   nudge: "Add up the users of your arms. How many different users are there?"
--   pointer: "A user who saw both arms is counted in both."
--   name: "Groups mixed: such a user tells nothing about one arm alone. Exclude, then join."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id, arm
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
	(SELECT COUNT(*) FROM (SELECT user_id FROM seen GROUP BY user_id HAVING COUNT(*) > 1) AS mixed) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
