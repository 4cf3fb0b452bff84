-- ---
-- idea: removes copies after the join, by genre instead of track
-- mistake: duplicates-collapsed
-- must_fail: [the same second on two devices, different in one column]
-- messages:
--   nudge: "Which columns does your DISTINCT compare?"
--   pointer: "Two tracks of one genre start in the same second. How many rows remain?"
--   name: "Too much collapsed: the track belongs to the key. Remove copies on the five columns of plays, before anything is projected away."
-- ---
WITH heard AS (
	SELECT DISTINCT track.genre, plays.user_id, plays.ts, plays.ms, plays.reason_end
	FROM plays
	JOIN track ON track.id = plays.track_id
	WHERE track.genre IS NOT NULL
)
SELECT
	genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN reason_end = 'skip' AND ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN reason_end = 'skip' AND ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
GROUP BY genre
HAVING COUNT(*) >= 2
ORDER BY genre;
