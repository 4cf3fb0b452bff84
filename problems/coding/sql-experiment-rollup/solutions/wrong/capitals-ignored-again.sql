-- ---
-- idea: compares the lowest and the highest arm of a user in small letters
-- mistake: groups-mixed
-- must_fail: [seen in C and in c]
-- messages:
--   nudge: "Are C and c one arm or two?"
--   pointer: "Your comparison of arms ignores capitals."
--   name: "Groups mixed: arms are compared character by character."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(LOWER(arm)) AS lowest, MAX(LOWER(arm)) AS highest, MIN(arm) AS arm, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT arm AS arm, (
		SELECT COALESCE(SUM(listens.minutes), 0.0)
		FROM listens
		WHERE listens.user_id = seen.user_id AND listens.ts >= seen.first_ts
	) AS minutes
	FROM seen
	WHERE lowest = highest
),
deviations AS (
	SELECT arm, minutes, minutes - AVG(minutes) OVER (PARTITION BY arm) AS deviation
	FROM totals
)
SELECT
	arm,
	COUNT(*) AS users,
	AVG(minutes) AS mean,
	CASE WHEN COUNT(*) > 1 THEN SUM(deviation * deviation) / (COUNT(*) - 1) END AS variance,
	(SELECT COUNT(*) FROM seen WHERE lowest <> highest) AS excluded
FROM deviations
GROUP BY arm
ORDER BY arm;
