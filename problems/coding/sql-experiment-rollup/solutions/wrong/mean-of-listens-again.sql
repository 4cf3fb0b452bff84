-- ---
-- idea: adds up the listens of an arm and divides by their number
-- mistake: wrong-denominator
-- must_fail: [many short listens, two arms and one user of both, exposed again and again, between two exposures, equal listens, listens of zero minutes, everybody the same]
-- messages:
--   nudge: "What is one value of your mean, a user or a listen?"
--   pointer: "A user with five listens weighs five times as much."
--   name: "Wrong denominator: add up the minutes of each user first; a user is the unit that was randomised."
-- ---
WITH members AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING MIN(arm) = MAX(arm)
),
heard AS MATERIALIZED (
	SELECT members.user_id, members.arm, IFNULL(listens.minutes, 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
),
means AS MATERIALIZED (
	SELECT arm, COUNT(DISTINCT user_id) AS users, COUNT(*) AS listened, AVG(minutes) AS mean
	FROM heard
	GROUP BY arm
)
SELECT
	means.arm,
	means.users,
	means.mean,
	CASE WHEN means.listened > 1 THEN (
		SELECT SUM((heard.minutes - means.mean) * (heard.minutes - means.mean))
		FROM heard
		WHERE heard.arm = means.arm
	) / (means.listened - 1) END AS variance,
	(SELECT COUNT(DISTINCT user_id) FROM exposures) - (SELECT COUNT(*) FROM members) AS excluded
FROM means
ORDER BY means.arm;
