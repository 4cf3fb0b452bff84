-- ---
-- idea: keeps users of two arms in both
-- mistake: groups-mixed
-- must_fail: [two arms and one user of both, the second arm much later, both arms in one second, a user of three arms, everybody saw both, seen in C and in c]
-- messages:
--   nudge: "Add up the users of your arms. How many different users are there?"
--   pointer: "A user who saw both arms is counted in both."
--   name: "Groups mixed: such a user tells nothing about one arm alone. Exclude, then join."
-- ---
WITH members AS (
	SELECT user_id, arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id, arm
),
totals AS (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
	GROUP BY members.user_id, members.arm
),
deviations AS (
	SELECT arm, minutes, minutes - AVG(minutes) OVER (PARTITION BY arm) AS deviation
	FROM totals
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	SUM(deviation * deviation) / NULLIF(COUNT(*) - 1, 0) AS variance,
	(SELECT COUNT(*) FROM (SELECT user_id FROM exposures GROUP BY user_id HAVING COUNT(DISTINCT arm) > 1) AS mixed) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
