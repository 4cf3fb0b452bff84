-- ---
-- idea: counts the active users of each week, whatever their cohort, and divides by them
-- mistake: wrong-denominator
-- must_fail: [two cohorts, three cohorts in one week, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "By what do you divide?"
--   pointer: "Users of other cohorts are active in the same week. Are they in your denominator?"
--   name: "Wrong denominator: divide by the number of users in the cohort."
-- ---
WITH active_users AS (
	SELECT day / 7 AS week, COUNT(DISTINCT user_id) AS users
	FROM activity
	GROUP BY day / 7
),
placed AS (
	SELECT
		user_id,
		day / 7 AS week,
		(SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
)
SELECT
	placed.cohort,
	placed.week - placed.cohort AS week_offset,
	COUNT(DISTINCT placed.user_id) AS active,
	1.0 * COUNT(DISTINCT placed.user_id) / active_users.users AS share
FROM placed
JOIN active_users ON active_users.week = placed.week
GROUP BY placed.cohort, placed.week
ORDER BY placed.cohort, placed.week;
