-- ---
-- idea: counts rows instead of users
-- mistake: duplicates-counted
-- must_fail: [two cohorts, the same row five times, six days later in the same week, every day of a week, the last day there is]
-- messages:
--   nudge: "Can a share be larger than 1?"
--   pointer: "A user is active on three days of a week. How often do you count that user?"
--   name: "Duplicates counted: make (user, week) distinct before you count, or COUNT(DISTINCT user_id)."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
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
