-- ---
-- idea: takes the first value of a window in the order of the log
-- mistake: unsorted-input-assumed
-- must_fail: [first day logged last]
-- messages:
--   nudge: "Which row of a user has the first day?"
--   pointer: "The statement promises no order of the rows."
--   name: "Unsorted input: the first day is MIN(day), not the day of the first row."
-- ---
WITH placed AS (
	SELECT
		user_id,
		day / 7 AS week,
		FIRST_VALUE(day) OVER (PARTITION BY user_id ORDER BY rowid) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
)
SELECT
	cohort,
	week - cohort AS week_offset,
	COUNT(DISTINCT user_id) AS active,
	1.0 * COUNT(DISTINCT user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
