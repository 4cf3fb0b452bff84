-- ---
-- idea: orders by cohort, then by the share, largest first
-- mistake: output-order
-- must_fail: [down and up again, twelve weeks, two cohorts, the last day of a week and the next, back after a long time, three cohorts in one week, not logged in, first day logged last]
-- messages:
--   nudge: "Your rows are right. Compare their order within a cohort."
--   pointer: "Which column decides within a cohort?"
--   name: "Output order: within a cohort the offset decides, ascending."
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
ORDER BY cohort, share DESC, week_offset DESC;
