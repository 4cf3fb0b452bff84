-- ---
-- idea: rounds shares to two decimals
-- mistake: rounding-each-part
-- must_fail: [two cohorts, one of seven, the middle of a week, down and up again, three cohorts in one week]
-- messages:
--   nudge: "Does the statement ask for a rounded number?"
--   pointer: "Two thirds are not 0.67."
--   name: "Rounded: return the share as it is; how many decimals are shown is decided where it is shown."
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
	ROUND(1.0 * COUNT(*) / sizes.size, 2) AS share
FROM weeks
JOIN members ON members.user_id = weeks.user_id
JOIN sizes ON sizes.cohort = members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
