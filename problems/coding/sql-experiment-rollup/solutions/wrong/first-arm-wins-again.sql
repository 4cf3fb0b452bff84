-- ---
-- idea: keeps the user in the arm of the first exposure, found by time and arm
-- mistake: wrong-choice
-- must_fail: [the second arm much later, both arms in one second, two arms and one user of both, a user of three arms, everybody saw both, seen in C and in c]
-- messages:
--   nudge: "To which arm belongs a user who saw both?"
--   pointer: "Your first exposure decides, and the second is forgotten."
--   name: "Wrong choice: a user of two arms belongs to none. Count the different arms of each user."
-- ---
WITH seen AS MATERIALIZED (
	SELECT user_id, MIN(arm) AS lowest, MAX(arm) AS highest, MIN(ts) AS first_ts
	FROM exposures
	GROUP BY user_id
),
totals AS (
	SELECT MIN(exposures.arm) AS arm, (
		SELECT COALESCE(SUM(listens.minutes), 0.0)
		FROM listens
		WHERE listens.user_id = seen.user_id AND listens.ts >= seen.first_ts
	) AS minutes
	FROM seen
	JOIN exposures ON exposures.user_id = seen.user_id AND exposures.ts = seen.first_ts
	GROUP BY seen.user_id
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
