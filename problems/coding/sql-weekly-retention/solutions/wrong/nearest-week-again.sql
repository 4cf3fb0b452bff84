-- ---
-- idea: adds half a week before it divides
-- mistake: off-by-one
-- must_fail: [the middle of a week, two cohorts, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, three cohorts in one week, not logged in]
-- messages:
--   nudge: "To which week belongs day 4?"
--   pointer: "Three days are added, so the end of a week falls into the next one."
--   name: "Off by one: divide the day as it is, and throw the fraction away."
-- ---
WITH placed AS (
	SELECT
		user_id,
		(day + 3) / 7 AS week,
		((SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) + 3) / 7 AS cohort
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
