-- ---
-- idea: reads all activity again for every pair of a cohort and a week
-- cost: weeks² × rows
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How often is the table read from beginning to end?"
--   pointer: "Your subquery runs once for each cell of the retention table, and each time it reads all rows."
--   name: "Hidden quadratic: cells × rows. Give each row its cohort and its offset once, then one GROUP BY fills all cells."
-- ---
WITH weeks AS MATERIALIZED (
	SELECT DISTINCT day / 7 AS week
	FROM activity
),
cells AS (
	SELECT
		born.week AS cohort,
		later.week - born.week AS week_offset,
		(
			SELECT COUNT(DISTINCT activity.user_id)
			FROM activity
			WHERE activity.day / 7 = later.week
				AND born.week = (SELECT MIN(own.day) FROM activity AS own WHERE own.user_id = activity.user_id) / 7
		) AS active
	FROM weeks AS born
	JOIN weeks AS later ON later.week >= born.week
)
SELECT
	cohort,
	week_offset,
	active,
	1.0 * active / FIRST_VALUE(active) OVER (PARTITION BY cohort ORDER BY week_offset) AS share
FROM cells
WHERE active > 0
ORDER BY cohort, week_offset;
