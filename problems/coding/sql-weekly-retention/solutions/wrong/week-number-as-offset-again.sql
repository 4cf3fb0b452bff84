-- ---
-- idea: puts the week where the distance belongs
-- mistake: wrong-reference-point
-- must_fail: [two cohorts, weeks without anybody, a single day, the last day of a week and the next, six days later in the same week, every day of a week, back after a long time, three cohorts in one week]
-- messages:
--   nudge: "Which offset has the first week of the second cohort?"
--   pointer: "Your offset counts from week 0 for every cohort."
--   name: "Wrong reference point: subtract the week of the cohort."
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
	week AS week_offset,
	COUNT(DISTINCT user_id) AS active,
	1.0 * COUNT(DISTINCT user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
