-- ---
-- idea: orders by the distance, then by the cohort
-- mistake: output-order
-- must_fail: [two cohorts, cohort before offset, the last day of a week and the next, six days later in the same week, back after a long time, three cohorts in one week, late cohorts, the last day there is]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column comes first in the order that the statement asks for?"
--   name: "Output order: by cohort, then by offset."
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
	1.0 * COUNT(DISTINCT user_id) / MAX(COUNT(DISTINCT user_id)) OVER (PARTITION BY cohort) AS share
FROM placed
GROUP BY cohort, week
ORDER BY week_offset, cohort;
