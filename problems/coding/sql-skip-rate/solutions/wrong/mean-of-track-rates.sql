-- ---
-- idea: takes the mean of the rates of the tracks
-- mistake: wrong-denominator
-- must_fail: [one popular track, different in one column]
-- messages:
--   nudge: "Does your rate equal your skips divided by your plays?"
--   pointer: "A track with one play weighs as much as one with four."
--   name: "Wrong denominator: a mean of rates is not the rate of the whole. Divide all skips of the genre by all its plays."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
),
per_track AS (
	SELECT track_id, COUNT(*) AS heard, COUNT(*) FILTER (WHERE reason_end = 'skip' AND ms < 30000) AS skipped
	FROM heard
	GROUP BY track_id
)
SELECT
	track.genre,
	SUM(per_track.heard) AS plays,
	SUM(per_track.skipped) AS skips,
	AVG(1.0 * per_track.skipped / per_track.heard) AS rate
FROM per_track
JOIN track ON track.id = per_track.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING SUM(per_track.heard) >= 2
ORDER BY track.genre;
