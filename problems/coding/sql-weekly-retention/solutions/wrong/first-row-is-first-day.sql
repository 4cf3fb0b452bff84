-- ---
-- idea: takes the row that was logged first for the first day
-- mistake: unsorted-input-assumed
-- must_fail: [first day logged last]
-- messages:
--   nudge: "Which row of a user has the first day?"
--   pointer: "The statement promises no order of the rows."
--   name: "Unsorted input: the first day is MIN(day), not the day of the first row."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
),
members AS (
	SELECT activity.user_id, activity.day / 7 AS cohort
	FROM activity
	JOIN (SELECT user_id, MIN(rowid) AS line FROM activity WHERE user_id IS NOT NULL GROUP BY user_id) AS first_row ON first_row.line = activity.rowid
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
