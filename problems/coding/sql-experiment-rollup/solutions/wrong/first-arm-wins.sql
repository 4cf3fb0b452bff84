-- ---
-- idea: gives a user of two arms to the first of them
-- mistake: wrong-choice
-- must_fail: [the second arm much later, both arms in one second, two arms and one user of both, a user of three arms, everybody saw both, seen in C and in c]
-- messages:
--   nudge: "To which arm belongs a user who saw both?"
--   pointer: "Your first exposure decides, and the second is forgotten."
--   name: "Wrong choice: a user of two arms belongs to none. Count the different arms of each user."
-- ---
WITH members AS (
	SELECT user_id, arm, ts AS first_ts
	FROM (
		SELECT user_id, arm, ts, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ts, arm) AS place
		FROM exposures
	) AS placed
	WHERE place = 1
),
totals AS (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
	GROUP BY members.user_id, members.arm
),
means AS (
	SELECT arm, COUNT(*) AS users, AVG(minutes) AS mean
	FROM totals
	GROUP BY arm
),
mixed AS (
	SELECT user_id
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) > 1
)
SELECT
	means.arm,
	means.users,
	means.mean,
	SUM((totals.minutes - means.mean) * (totals.minutes - means.mean)) / NULLIF(means.users - 1, 0) AS variance,
	(SELECT COUNT(*) FROM mixed) AS excluded
FROM means
JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
