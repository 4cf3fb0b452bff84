-- ---
-- idea: divides different users by the rows of the first week
-- mistake: duplicates-counted
-- must_fail: [two cohorts, the same row five times, six days later in the same week, every day of a week, the last day there is]
-- messages:
--   nudge: "How many users has the first cohort?"
--   pointer: "Your size counts rows of the first week, and a user may have several."
--   name: "Duplicates counted: the size of a cohort is the number of its users."
-- ---
WITH placed AS (
	SELECT
		user_id,
		day / 7 AS week,
		(SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
)
SELECT
	cohort,
	week - cohort AS week_offset,
	COUNT(DISTINCT user_id) AS active,
	1.0 * COUNT(DISTINCT user_id) / FIRST_VALUE(COUNT(*)) OVER (PARTITION BY cohort ORDER BY week) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
