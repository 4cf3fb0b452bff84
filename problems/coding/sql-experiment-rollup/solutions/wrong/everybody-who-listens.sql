-- ---
-- idea: starts from the listens and keeps users without exposure
-- mistake: unknown-id
-- must_fail: [two arms and one user of both, never in the experiment, nobody was exposed]
-- messages:
--   nudge: "Which arm has a user who was never exposed?"
--   pointer: "You start from the listens, and hang the arms on with an outer join."
--   name: "Unknown id: only users with an exposure are in the experiment. Start from the exposures."
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
	UNION ALL
	SELECT listens.user_id, 'none', SUM(listens.minutes)
	FROM listens
	WHERE NOT EXISTS (SELECT 1 FROM exposures WHERE exposures.user_id = listens.user_id)
	GROUP BY listens.user_id
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
