-- ---
-- idea: groups the joined rows by genre, user, second, time and reason
-- mistake: duplicates-collapsed
-- must_fail: [the same second on two devices, different in one column]
-- messages:
--   nudge: "Which columns does your GROUP BY compare?"
--   pointer: "Two tracks of one genre start in the same second. How many rows remain?"
--   name: "Too much collapsed: the track belongs to the key. Remove copies on the five columns of plays, before anything is projected away."
-- ---
WITH marked AS (
	SELECT track.genre, MAX(COALESCE(plays.reason_end = 'skip' AND plays.ms < 30000, 0)) AS skipped
	FROM plays
	JOIN track ON track.id = plays.track_id
	WHERE track.genre IS NOT NULL
	GROUP BY track.genre, plays.user_id, plays.ts, plays.ms, plays.reason_end
)
SELECT genre, COUNT(*) AS plays, SUM(skipped) AS skips, AVG(skipped) AS rate
FROM marked
GROUP BY genre
HAVING COUNT(*) >= 2
ORDER BY genre;
