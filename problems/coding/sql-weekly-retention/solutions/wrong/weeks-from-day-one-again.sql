-- ---
-- idea: adds six days to the first day and to every other
-- mistake: off-by-one
-- must_fail: [the last day of a week and the next, every day of a week, two cohorts, weeks without anybody, a single day, six days later in the same week, the middle of a week, the same row five times]
-- messages:
--   nudge: "To which week belongs day 7?"
--   pointer: "You shift the days before you divide."
--   name: "Off by one: days are numbered from 0, so the week is day / 7 as it is."
-- ---
WITH placed AS (
	SELECT
		user_id,
		(day + 6) / 7 AS week,
		((SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) + 6) / 7 AS cohort
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
