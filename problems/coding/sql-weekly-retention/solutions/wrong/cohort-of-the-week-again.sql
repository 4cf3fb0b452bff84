-- ---
-- idea: looks for the first day of a user in every week anew
-- mistake: wrong-reference-point
-- must_fail: [two cohorts, back after a long time, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "Which offsets does your result have?"
--   pointer: "Your minimum is taken within one week. A user has how many cohorts then?"
--   name: "Wrong reference point: the cohort is the minimum over all days of the user. GROUP BY user_id only."
-- ---
WITH firsts AS (
	SELECT user_id, day / 7 AS week, MIN(day) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
	GROUP BY user_id, day / 7
)
SELECT
	cohort,
	week - cohort AS week_offset,
	COUNT(DISTINCT user_id) AS active,
	1.0 * COUNT(DISTINCT user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM firsts
GROUP BY cohort, week
ORDER BY cohort, week;
