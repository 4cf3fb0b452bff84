-- ---
-- idea: lists only the weeks after the first
-- mistake: zero-taken-as-missing
-- must_fail: [two cohorts, a single day, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "Which offset comes first?"
--   pointer: "A cohort without any later activity is missing altogether."
--   name: "Zero taken as missing: offset 0 is an offset like the others and is listed."
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
WHERE weeks.week > members.cohort
GROUP BY members.cohort, week_offset
ORDER BY members.cohort, week_offset;
