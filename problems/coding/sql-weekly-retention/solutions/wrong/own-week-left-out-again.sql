-- ---
-- idea: computes all shares and keeps the offsets above 0
-- mistake: zero-taken-as-missing
-- must_fail: [two cohorts, a single day, weeks without anybody, the last day of a week and the next, six days later in the same week, every day of a week, the middle of a week, the same row five times]
-- messages:
--   nudge: "Which offset comes first?"
--   pointer: "A cohort without any later activity is missing altogether."
--   name: "Zero taken as missing: offset 0 is an offset like the others and is listed."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
	GROUP BY user_id, day / 7
),
placed AS (
	SELECT week, MIN(week) OVER (PARTITION BY user_id) AS cohort
	FROM weeks
),
counted AS (
	SELECT cohort, week - cohort AS week_offset, COUNT(*) AS active
	FROM placed
	GROUP BY cohort, week - cohort
)
SELECT cohort, week_offset, active, share
FROM (
	SELECT cohort, week_offset, active, 1.0 * active / MAX(active) OVER (PARTITION BY cohort) AS share
	FROM counted
) AS shares
WHERE week_offset > 0
ORDER BY cohort, week_offset;
