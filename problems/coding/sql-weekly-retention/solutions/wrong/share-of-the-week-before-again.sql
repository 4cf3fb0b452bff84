-- ---
-- idea: numbers the rows of a cohort and divides by the row before
-- mistake: wrong-denominator
-- must_fail: [half each week, down and up again, two cohorts, back after a long time, first day logged last, twelve weeks, one of seven]
-- messages:
--   nudge: "Cohorts of 4, 2 and 1. Which share has the last?"
--   pointer: "You compare each week with the one before it."
--   name: "Wrong denominator: retention is measured against the whole cohort, in every week."
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
),
placed_rows AS MATERIALIZED (
	SELECT cohort, week_offset, active, ROW_NUMBER() OVER (PARTITION BY cohort ORDER BY week_offset) AS place
	FROM counted
)
SELECT
	own.cohort,
	own.week_offset,
	own.active,
	1.0 * own.active / COALESCE(before.active, own.active) AS share
FROM placed_rows AS own
LEFT JOIN placed_rows AS before ON before.cohort = own.cohort AND before.place = own.place - 1
ORDER BY own.cohort, own.week_offset;
