-- ---
-- idea: leaves out every user id that is not different from 0
-- mistake: zero-taken-as-missing
-- must_fail: [user 0 on day 0, one of seven]
-- messages:
--   nudge: "Which users are not logged in?"
--   pointer: "Your condition removes a user that exists."
--   name: "Zero taken as missing: only NULL means not logged in. user_id IS NOT NULL."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
	WHERE user_id <> 0
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
SELECT
	cohort,
	week_offset,
	active,
	CAST(active AS REAL) / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM counted
ORDER BY cohort, week_offset;
