-- ---
-- idea: orders numbers as text
-- mistake: text-order
-- must_fail: [twelve weeks, late cohorts]
-- messages:
--   nudge: "Your rows are right. Where does number 10 stand?"
--   pointer: "As text, 10 comes before 2."
--   name: "Text order: order by the numbers, not by texts made from them."
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
GROUP BY members.cohort, week_offset
ORDER BY CAST(members.cohort AS TEXT), CAST(weeks.week - members.cohort AS TEXT);
