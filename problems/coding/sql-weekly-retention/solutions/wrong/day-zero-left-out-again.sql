-- ---
-- idea: wants a user and a day of 1 or later
-- mistake: zero-taken-as-missing
-- must_fail: [user 0 on day 0, half each week, down and up again, three cohorts in one week, twelve weeks, cohort before offset, one of seven, the last day there is]
-- messages:
--   nudge: "Which is the first day there can be?"
--   pointer: "Your condition removes a day that exists."
--   name: "Zero taken as missing: day 0 is the first day of week 0."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL AND day >= 1
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
ORDER BY cohort, week_offset;
