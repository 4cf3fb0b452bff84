-- ---
-- idea: divides each count by the number of different users in the log
-- mistake: wrong-denominator
-- must_fail: [two cohorts, three cohorts in one week, the last day of a week and the next, six days later in the same week, back after a long time, late cohorts, cohort before offset, the last day there is]
-- messages:
--   nudge: "Is the share at offset 0 always 1?"
--   pointer: "Your denominator is the same for every cohort."
--   name: "Wrong denominator: divide by the number of users in this cohort."
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
	1.0 * active / (SELECT COUNT(DISTINCT user_id) FROM activity) AS share
FROM counted
ORDER BY cohort, week_offset;
