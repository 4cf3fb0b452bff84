-- ---
-- idea: takes the number of rows in the cohort week for its size
-- mistake: duplicates-counted
-- must_fail: [two cohorts, the same row five times, six days later in the same week, every day of a week, the last day there is]
-- messages:
--   nudge: "How many users has the first cohort?"
--   pointer: "Your size counts rows of the first week, and a user may have several."
--   name: "Duplicates counted: the size of a cohort is the number of its users."
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
	SELECT members.cohort, COUNT(*) AS size
	FROM members
	JOIN activity ON activity.user_id = members.user_id AND activity.day / 7 = members.cohort
	GROUP BY members.cohort
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
