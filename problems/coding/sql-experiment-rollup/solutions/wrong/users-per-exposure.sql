-- ---
-- idea: counts a user once for every exposure
-- mistake: duplicates-counted
-- must_fail: [two arms and one user of both, exposed again and again, the same exposure twice, between two exposures, zero and negative]
-- messages:
--   nudge: "How many users has the first arm?"
--   pointer: "You have a row for each exposure, and count rows."
--   name: "Duplicates counted: one row for each user. GROUP BY user_id."
-- ---
WITH members AS (
	SELECT user_id, arm, (SELECT MIN(own.ts) FROM exposures AS own WHERE own.user_id = exposures.user_id) AS first_ts, exposures.rowid AS line
	FROM exposures
	WHERE NOT EXISTS (SELECT 1 FROM exposures AS other WHERE other.user_id = exposures.user_id AND other.arm <> exposures.arm)
),
totals AS (
	SELECT members.user_id, members.arm, COALESCE(SUM(listens.minutes), 0.0) AS minutes
	FROM members
	LEFT JOIN listens ON listens.user_id = members.user_id AND listens.ts >= members.first_ts
	GROUP BY members.line
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
