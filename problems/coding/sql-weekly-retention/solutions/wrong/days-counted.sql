-- ---
-- idea: counts the active days of the users
-- mistake: wrong-unit-counted
-- must_fail: [every day of a week, two cohorts, six days later in the same week, the last day there is]
-- messages:
--   nudge: "What do you count, users or days?"
--   pointer: "Your DISTINCT holds the day, so each day of a user is kept."
--   name: "Wrong unit: DISTINCT over user and week, not over user and day."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day, day / 7 AS week
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
