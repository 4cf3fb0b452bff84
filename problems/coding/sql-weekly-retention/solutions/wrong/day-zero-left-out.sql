-- ---
-- idea: takes day 0 for no day
-- mistake: zero-taken-as-missing
-- must_fail: [user 0 on day 0, half each week, down and up again, three cohorts in one week, twelve weeks, cohort before offset, one of seven, the last day there is]
-- messages:
--   nudge: "Which is the first day there can be?"
--   pointer: "Your condition removes a day that exists."
--   name: "Zero taken as missing: day 0 is the first day of week 0."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL AND day > 0
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
