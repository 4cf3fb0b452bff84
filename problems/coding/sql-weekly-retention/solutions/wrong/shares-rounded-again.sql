-- ---
-- idea: rounds the quotient of two counts to two places
-- mistake: rounding-each-part
-- must_fail: [two cohorts, one of seven, the middle of a week, down and up again, three cohorts in one week]
-- messages:
--   nudge: "Does the statement ask for a rounded number?"
--   pointer: "Two thirds are not 0.67."
--   name: "Rounded: return the share as it is; how many decimals are shown is decided where it is shown."
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
	ROUND(CAST(active AS REAL) / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset), 2) AS share
FROM counted
ORDER BY cohort, week_offset;
