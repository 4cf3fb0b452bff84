-- ---
-- idea: takes user 0 for nobody
-- mistake: zero-taken-as-missing
-- must_fail: [user 0 on day 0, one of seven]
-- messages:
--   nudge: "Which users are not logged in?"
--   pointer: "Your condition removes a user that exists."
--   name: "Zero taken as missing: only NULL means not logged in. user_id IS NOT NULL."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id > 0
),
members AS (
	SELECT user_id, MIN(week) AS cohort
	FROM weeks
	GROUP BY user_id
),
sizes AS (
	SELECT cohort, COUNT(*) AS size
	FROM members
	GROUP BY cohort
)
SELECT
	members.cohort,
	weeks.week - members.cohort AS week_offset,
	COUNT(*) AS active,
	1.0 * COUNT(*) / sizes.size AS share
FROM weeks
JOIN members ON members.user_id = weeks.user_id
JOIN sizes ON sizes.cohort = members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
