-- ---
-- idea: remembers the last week that followed a gap and takes it for the cohort
-- mistake: wrong-reference-point
-- must_fail: [weeks without anybody, back after a long time, down and up again, three cohorts in one week, first day logged last, late cohorts, cohort before offset, one of seven]
-- messages:
--   nudge: "To which cohort belongs a user who was away for two months?"
--   pointer: "You look at the active week just before, not at the first of all."
--   name: "Wrong reference point: a user stays in the cohort of the first active day for ever."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
	GROUP BY user_id, day / 7
),
spaced AS (
	SELECT user_id, week, LAG(week) OVER (PARTITION BY user_id ORDER BY week) AS week_before
	FROM weeks
),
placed AS (
	SELECT
		user_id,
		week,
		MAX(CASE WHEN week_before = week - 1 THEN NULL ELSE week END) OVER (PARTITION BY user_id ORDER BY week) AS cohort
	FROM spaced
)
SELECT
	cohort,
	week - cohort AS week_offset,
	COUNT(*) AS active,
	1.0 * COUNT(*) / MAX(COUNT(*)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
