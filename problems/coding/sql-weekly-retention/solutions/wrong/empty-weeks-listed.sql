-- ---
-- idea: lists weeks in which nobody of the cohort was active
-- mistake: zero-rows
-- must_fail: [weeks without anybody, back after a long time, the last day of a week and the next, three cohorts in one week, late cohorts, cohort before offset, the last day there is]
-- messages:
--   nudge: "Are there rows with 0 active users in your result?"
--   pointer: "You pair each cohort with every later week in which anybody was active."
--   name: "Zero rows: only weeks with an active user of the cohort are listed. Use an inner join."
-- ---
WITH weeks AS (
	SELECT DISTINCT user_id, day / 7 AS week
	FROM activity
	WHERE user_id IS NOT NULL
),
members AS (
	SELECT user_id, MIN(week) AS cohort
	FROM weeks
	GROUP BY user_id
),
sizes AS (
	SELECT cohort, COUNT(*) AS size
	FROM members
	GROUP BY cohort
),
counted AS (
	SELECT members.cohort, weeks.week, COUNT(*) AS active
	FROM weeks
	JOIN members ON members.user_id = weeks.user_id
	GROUP BY members.cohort, weeks.week
),
span AS (
	SELECT MAX(week) AS last_week FROM weeks
),
offsets AS (
	SELECT 0 AS week_offset
	UNION ALL
	SELECT offsets.week_offset + 1 FROM offsets JOIN span ON offsets.week_offset < span.last_week
)
SELECT
	sizes.cohort,
	offsets.week_offset,
	COALESCE(counted.active, 0) AS active,
	COALESCE(1.0 * counted.active / sizes.size, 0.0) AS share
FROM sizes
CROSS JOIN span
JOIN offsets ON sizes.cohort + offsets.week_offset <= span.last_week
LEFT JOIN counted ON counted.cohort = sizes.cohort AND counted.week = sizes.cohort + offsets.week_offset
ORDER BY sizes.cohort, offsets.week_offset;
