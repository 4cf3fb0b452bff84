-- ---
-- idea: orders a cohort by its shares
-- mistake: output-order
-- must_fail: [down and up again, twelve weeks, two cohorts, the last day of a week and the next, back after a long time, three cohorts in one week, not logged in, first day logged last]
-- messages:
--   nudge: "Your rows are right. Compare their order within a cohort."
--   pointer: "Which column decides within a cohort?"
--   name: "Output order: within a cohort the offset decides, ascending."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
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
ORDER BY members.cohort, active DESC, week_offset DESC;
