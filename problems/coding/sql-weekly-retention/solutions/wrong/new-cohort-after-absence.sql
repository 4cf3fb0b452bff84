-- ---
-- idea: starts a new cohort when a user comes back after a week without activity
-- mistake: wrong-reference-point
-- must_fail: [weeks without anybody, back after a long time, down and up again, three cohorts in one week, first day logged last, late cohorts, cohort before offset, one of seven]
-- messages:
--   nudge: "To which cohort belongs a user who was away for two months?"
--   pointer: "You look at the active week just before, not at the first of all."
--   name: "Wrong reference point: a user stays in the cohort of the first active day for ever."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
),
runs AS (
	SELECT user_id, week, week - ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY week) AS run
	FROM weeks
),
placed AS (
	SELECT week, MIN(week) OVER (PARTITION BY user_id, run) AS cohort
	FROM runs
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
	1.0 * active / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM counted
ORDER BY cohort, week_offset;
