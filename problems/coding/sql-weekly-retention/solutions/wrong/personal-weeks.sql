-- ---
-- idea: counts weeks from each user's own first day
-- mistake: wrong-reference-point
-- must_fail: [the last day of a week and the next, six days later in the same week, two cohorts, weeks without anybody, the middle of a week, the same row five times, not logged in, one of seven]
-- messages:
--   nudge: "A user comes on day 6 and on day 7. Which offset is day 7?"
--   pointer: "You subtract days and divide then. Which weeks are these?"
--   name: "Wrong reference point: weeks are the same for everybody. Divide first, then subtract the two weeks."
-- ---
WITH firsts AS (
	SELECT user_id, MIN(day) AS first_day
	FROM activity
	WHERE user_id IS NOT NULL
	GROUP BY user_id
),
weeks AS (
	SELECT DISTINCT activity.user_id, firsts.first_day / 7 AS cohort, (activity.day - firsts.first_day) / 7 AS week_offset
	FROM activity
	JOIN firsts ON firsts.user_id = activity.user_id
),
counted AS (
	SELECT cohort, week_offset, COUNT(*) AS active
	FROM weeks
	GROUP BY cohort, week_offset
)
SELECT
	cohort,
	week_offset,
	active,
	1.0 * active / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM counted
ORDER BY cohort, week_offset;
