-- ---
-- idea: lists every arm that occurs in the exposures
-- mistake: zero-rows
-- must_fail: [both arms in one second, everybody saw both]
-- messages:
--   nudge: "How many users has every arm of your result?"
--   pointer: "You start from all arms and hang the users on with an outer join."
--   name: "Zero rows: an arm all of whose users are excluded is not listed."
-- ---
WITH members AS (
	SELECT user_id, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
	HAVING COUNT(DISTINCT arm) = 1
),
totals AS (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
	GROUP BY members.user_id, members.arm
),
means AS (
	SELECT arms.arm, COUNT(totals.arm) AS users, AVG(totals.minutes) AS mean
	FROM (SELECT DISTINCT arm FROM exposures) AS arms
	LEFT JOIN totals ON totals.arm = arms.arm
	GROUP BY arms.arm
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
LEFT JOIN totals ON totals.arm = means.arm
GROUP BY means.arm, means.users, means.mean
ORDER BY means.arm;
