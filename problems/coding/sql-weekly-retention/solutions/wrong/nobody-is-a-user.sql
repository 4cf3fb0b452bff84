-- ---
-- idea: puts rows without a user into a cohort
-- mistake: null-handling
-- must_fail: [weeks without anybody, not logged in, nobody logged in]
-- messages:
--   nudge: "How many users has a cohort when some rows have no user?"
--   pointer: "GROUP BY and PARTITION BY take all NULLs for one user."
--   name: "NULL as a user: rows without a user are left out. WHERE user_id IS NOT NULL."
-- ---
WITH weeks AS (
	SELECT user_id, day / 7 AS week
	FROM activity
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
