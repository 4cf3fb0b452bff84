-- ---
-- idea: returns the week itself instead of the distance to the cohort
-- mistake: wrong-reference-point
-- must_fail: [two cohorts, weeks without anybody, a single day, the last day of a week and the next, six days later in the same week, every day of a week, back after a long time, three cohorts in one week]
-- messages:
--   nudge: "Which offset has the first week of the second cohort?"
--   pointer: "Your offset counts from week 0 for every cohort."
--   name: "Wrong reference point: subtract the week of the cohort."
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
	weeks.week AS week_offset,
	COUNT(*) AS active,
	1.0 * COUNT(*) / sizes.size AS share
FROM weeks
JOIN members ON members.user_id = weeks.user_id
JOIN sizes ON sizes.cohort = members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
