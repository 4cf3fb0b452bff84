-- ---
-- idea: lets weeks begin one day late
-- mistake: off-by-one
-- must_fail: [the last day of a week and the next, every day of a week, two cohorts, weeks without anybody, a single day, six days later in the same week, the middle of a week, the same row five times]
-- messages:
--   nudge: "To which week belongs day 7?"
--   pointer: "You shift the days before you divide."
--   name: "Off by one: days are numbered from 0, so the week is day / 7 as it is."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, (day + 6) / 7 AS week
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
