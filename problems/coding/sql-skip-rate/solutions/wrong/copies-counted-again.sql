-- ---
-- idea: counts the rows of each track, then adds up the genre
-- mistake: duplicates-counted
-- must_fail: [four plays of rock, three copies, "one play, logged twice", different in one column, copies without a reason]
-- messages:
--   nudge: "How many plays are the first and the fifth row of the first example?"
--   pointer: "Your query never asks whether two rows are equal."
--   name: "Duplicates counted: rows that are equal in all five columns are one play. Start from SELECT DISTINCT over all of them."
-- ---
WITH per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM plays
	GROUP BY track_id
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	CAST(SUM(per_track.skipped) AS REAL) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
