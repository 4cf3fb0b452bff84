-- ---
-- idea: walks from each cohort week by week to the last and hangs the counts on
-- mistake: zero-rows
-- must_fail: [weeks without anybody, back after a long time, the last day of a week and the next, three cohorts in one week, late cohorts, cohort before offset, the last day there is]
-- messages:
--   nudge: "Are there rows with 0 active users in your result?"
--   pointer: "You pair each cohort with every week up to the last."
--   name: "Zero rows: only weeks with an active user of the cohort are listed. Use an inner join."
-- ---
WITH RECURSIVE placed AS MATERIALIZED (
	SELECT DISTINCT user_id, day / 7 AS week, MIN(day) OVER (PARTITION BY user_id) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
),
counted AS MATERIALIZED (
	SELECT cohort, week, COUNT(*) AS active
	FROM placed
	GROUP BY cohort, week
),
grid AS (
	SELECT cohort, cohort AS week, active AS size
	FROM counted
	WHERE week = cohort
	UNION ALL
	SELECT cohort, week + 1, size
	FROM grid
	WHERE week < (SELECT MAX(week) FROM counted)
)
SELECT
	grid.cohort,
	grid.week - grid.cohort AS week_offset,
	COALESCE(counted.active, 0) AS active,
	1.0 * COALESCE(counted.active, 0) / grid.size AS share
FROM grid
LEFT JOIN counted ON counted.cohort = grid.cohort AND counted.week = grid.week
ORDER BY grid.cohort, grid.week;
