-- ---
-- idea: takes mean and variance over listens
-- mistake: wrong-denominator
-- must_fail: [many short listens, two arms and one user of both, exposed again and again, between two exposures, equal listens, listens of zero minutes, everybody the same]
-- messages:
--   nudge: "What is one value of your mean, a user or a listen?"
--   pointer: "A user with five listens weighs five times as much."
--   name: "Wrong denominator: add up the minutes of each user first; a user is the unit that was randomised."
-- ---
WITH members AS (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) = 1
),
deviations AS (
	SELECT
		members.user_id,
		members.arm,
		COALESCE(listens.minutes, 0.0) AS minutes,
		COALESCE(listens.minutes, 0.0) - AVG(COALESCE(listens.minutes, 0.0)) OVER (PARTITION BY members.arm) AS deviation
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
)
SELECT
	arm,
	COUNT(DISTINCT user_id) AS users,
	AVG(minutes) AS mean,
	SUM(deviation * deviation) / NULLIF(COUNT(*) - 1, 0) AS variance,
	(SELECT COUNT(DISTINCT user_id) FROM exposures) - (SELECT COUNT(*) FROM members) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
