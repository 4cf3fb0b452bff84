-- ---
-- idea: divides by all users who are active in that week
-- mistake: wrong-denominator
-- must_fail: [two cohorts, three cohorts in one week, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "By what do you divide?"
--   pointer: "Users of other cohorts are active in the same week. Are they in your denominator?"
--   name: "Wrong denominator: divide by the number of users in the cohort."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
),
placed AS (
	SELECT week, MIN(week) OVER (PARTITION BY user_id) AS cohort
	FROM weeks
),
counted AS (
	SELECT cohort, week, COUNT(*) AS active
	FROM placed
	GROUP BY cohort, week
)
SELECT cohort, week - cohort AS week_offset, active, 1.0 * active / SUM(active) OVER (PARTITION BY week) AS share
FROM counted
ORDER BY cohort, week_offset;
