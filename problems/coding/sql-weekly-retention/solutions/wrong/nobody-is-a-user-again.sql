-- ---
-- idea: joins weeks and cohorts with IS, rows without a user included
-- mistake: null-handling
-- must_fail: [weeks without anybody, not logged in, nobody logged in]
-- messages:
--   nudge: "How many users has a cohort when some rows have no user?"
--   pointer: "DISTINCT, GROUP BY and IS take all NULLs for one user."
--   name: "NULL as a user: rows without a user are left out. WHERE user_id IS NOT NULL."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
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
JOIN members ON members.user_id IS weeks.user_id
JOIN sizes ON sizes.cohort = members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
