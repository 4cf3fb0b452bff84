-- ---
-- idea: divides by the number of all users
-- mistake: wrong-denominator
-- must_fail: [two cohorts, three cohorts in one week, the last day of a week and the next, six days later in the same week, back after a long time, late cohorts, cohort before offset, the last day there is]
-- messages:
--   nudge: "Is the share at offset 0 always 1?"
--   pointer: "Your denominator is the same for every cohort."
--   name: "Wrong denominator: divide by the number of users in this cohort."
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
	1.0 * COUNT(*) / (SELECT COUNT(*) FROM members) AS share
FROM weeks
JOIN members ON members.user_id = weeks.user_id
JOIN sizes ON sizes.cohort = members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
