-- ---
-- idea: orders by numbers that are glued to an empty text
-- mistake: text-order
-- must_fail: [twelve weeks, late cohorts]
-- messages:
--   nudge: "Your rows are right. Where does number 10 stand?"
--   pointer: "As text, 10 comes before 2."
--   name: "Text order: order by the numbers, not by texts made from them."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
	GROUP BY user_id, day / 7
),
placed AS (
	SELECT week, MIN(week) OVER (PARTITION BY user_id) AS cohort
	FROM weeks
),
counted AS (
	SELECT cohort, week - cohort AS week_offset, COUNT(*) AS active
	FROM placed
	GROUP BY cohort, week - cohort
)
SELECT
	cohort,
	week_offset,
	active,
	CAST(active AS REAL) / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM counted
ORDER BY cohort || '', week_offset || '';
