-- ---
-- idea: hangs the genres on the counts of the tracks and names what is missing
-- mistake: unknown-id
-- must_fail: [a track that nobody knows, plays without tracks]
-- messages:
--   nudge: "To which genre belongs a play whose track is in no table?"
--   pointer: "Your outer join keeps such plays and gives them a name."
--   name: "Unknown id: plays of tracks that are not in the table are left out. Use an inner join."
-- ---
WITH heard AS (
	SELECT track_id, ms, reason_end
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
)
SELECT
	CASE WHEN track.id IS NULL THEN 'unknown' ELSE track.genre END AS genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	CAST(SUM(per_track.skipped) AS REAL) / SUM(per_track.heard) AS rate
FROM per_track
LEFT JOIN track ON track.id = per_track.track_id
WHERE track.id IS NULL OR track.genre IS NOT NULL
GROUP BY 1
HAVING SUM(per_track.heard) >= 2
ORDER BY 1;
