-- ---
-- idea: counts the users of all rows, and different users for the size only
-- mistake: duplicates-counted
-- must_fail: [two cohorts, the same row five times, six days later in the same week, every day of a week, the last day there is]
-- messages:
--   nudge: "Can a share be larger than 1?"
--   pointer: "A user is active on three days of a week. How often do you count that user?"
--   name: "Duplicates counted: make (user, week) distinct before you count, or COUNT(DISTINCT user_id)."
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
	COUNT(user_id) AS active,
	1.0 * COUNT(user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
