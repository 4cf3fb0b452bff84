-- ---
-- idea: rounds to the nearest week
-- mistake: off-by-one
-- must_fail: [the middle of a week, two cohorts, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, three cohorts in one week, not logged in]
-- messages:
--   nudge: "To which week belongs day 4?"
--   pointer: "ROUND goes up from the middle of a week on."
--   name: "Off by one: throw the fraction away. Whole numbers divided do that in SQLite."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, CAST(ROUND(day / 7.0) AS INTEGER) AS week
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
ORDER BY members.cohort, week_offset;
