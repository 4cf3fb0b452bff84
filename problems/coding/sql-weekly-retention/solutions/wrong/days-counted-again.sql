-- ---
-- idea: counts different pairs of user and day
-- mistake: wrong-unit-counted
-- must_fail: [every day of a week, two cohorts, six days later in the same week, the last day there is]
-- messages:
--   nudge: "What do you count, users or days?"
--   pointer: "Your key holds the day, so each day of a user is counted."
--   name: "Wrong unit: COUNT(DISTINCT user_id), without the day."
-- ---
WITH placed AS (
	SELECT
		user_id,
		day,
		day / 7 AS week,
		(SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) / 7 AS cohort
	FROM activity
	WHERE user_id IS NOT NULL
)
SELECT
	cohort,
	week - cohort AS week_offset,
	COUNT(DISTINCT user_id || ' ' || day) AS active,
	1.0 * COUNT(DISTINCT user_id || ' ' || day) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY cohort, week;
