-- ---
-- idea: excludes with NOT EXISTS and gets the variance from the sums of the values and of their squares, in one aggregate
-- cost: one pass over each table by its index; loses digits when the mean is far larger than the spread
-- ---
WITH firsts AS MATERIALIZED (
	SELECT user_id, arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id, arm
),
members AS MATERIALIZED (
	SELECT user_id, arm, first_ts
	FROM firsts
	WHERE NOT EXISTS (SELECT 1 FROM exposures AS other WHERE other.user_id = firsts.user_id AND other.arm <> firsts.arm)
),
heard AS (
	SELECT members.user_id, SUM(listens.minutes) AS minutes
	FROM members
	JOIN listens ON listens.user_id = members.user_id
	WHERE listens.ts >= members.first_ts
	GROUP BY members.user_id
),
totals AS (
	SELECT members.arm, COALESCE(heard.minutes, 0.0) AS minutes
	FROM members
	LEFT JOIN heard ON heard.user_id = members.user_id
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	(SUM(minutes * minutes) - SUM(minutes) * SUM(minutes) / COUNT(*)) / NULLIF(COUNT(*) - 1, 0) AS variance,
	(SELECT COUNT(DISTINCT user_id) FROM firsts) - (SELECT COUNT(*) FROM members) AS excluded
FROM totals
GROUP BY arm
ORDER BY arm;
