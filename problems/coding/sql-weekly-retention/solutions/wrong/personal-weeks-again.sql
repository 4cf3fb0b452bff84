-- ---
-- idea: divides the days since the first day of the user
-- mistake: wrong-reference-point
-- must_fail: [the last day of a week and the next, six days later in the same week, two cohorts, weeks without anybody, the middle of a week, the same row five times, not logged in, one of seven]
-- messages:
--   nudge: "A user comes on day 6 and on day 7. Which offset is day 7?"
--   pointer: "You subtract days and divide then. Which weeks are these?"
--   name: "Wrong reference point: weeks are the same for everybody. Divide first, then subtract the two weeks."
-- ---
WITH placed AS (
	SELECT
		user_id,
		(day - (SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id)) / 7 AS week,
		(SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
)
SELECT
	cohort,
	week AS week_offset,
	COUNT(DISTINCT user_id) AS active,
	1.0 * COUNT(DISTINCT user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
