-- ---
-- idea: drops tracks with one play before it adds up the genre
-- mistake: wrong-unit-counted
-- must_fail: [one track a play, different in one column, the same second on two devices, digits that run together, one popular track]
-- messages:
--   nudge: "What must have at least two plays?"
--   pointer: "Three tracks of a genre with one play each: how many plays has the genre?"
--   name: "Wrong unit: the bound is for the plays of a genre. Add up all its tracks, then compare."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
	HAVING COUNT(*) >= 2
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	1.0 * SUM(per_track.skipped) / SUM(per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
ORDER BY track.genre;
