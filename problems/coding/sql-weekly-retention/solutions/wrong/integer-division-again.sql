-- ---
-- idea: divides a count by the first count of its cohort
-- mistake: integer-division
-- must_fail: [two cohorts, half each week, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "Which shares does your query ever return?"
--   pointer: "Two of three users: what is 2 / 3 when both are whole numbers?"
--   name: "Integer division: 2 / 3 is 0 in SQLite. Make one side a REAL."
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
	active / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM counted
ORDER BY cohort, week_offset;
