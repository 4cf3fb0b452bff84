-- ---
-- idea: joins listens with an inner join
-- mistake: zero-rows
-- must_fail: [two arms and one user of both, nobody listened, the second of the exposure, everyone from the own start, listens of zero minutes, two arms alike]
-- messages:
--   nudge: "How many users are exposed, and how many do you count?"
--   pointer: "An inner join drops users who did not listen after their exposure."
--   name: "Rows lost: a user without listens counts with 0 minutes. LEFT JOIN and COALESCE. Leaving them out compares listeners only, and the variant may have changed who listens."
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
	JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
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
