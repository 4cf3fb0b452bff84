-- ---
-- idea: a window counts the plays of a track, and rows of tracks with one play are left out
-- mistake: wrong-unit-counted
-- must_fail: [one track a play, different in one column, the same second on two devices, digits that run together, one popular track]
-- messages:
--   nudge: "What must have at least two plays?"
--   pointer: "Three tracks of a genre with one play each: how many plays has the genre?"
--   name: "Wrong unit: the bound is for the plays of a genre. Add up all its tracks, then compare."
-- ---
WITH heard AS (
	SELECT user_id, track_id, ts, ms, reason_end, COUNT(*) OVER (PARTITION BY track_id) AS of_track
	FROM (SELECT DISTINCT user_id, track_id, ts, ms, reason_end FROM plays)
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	COUNT(*) FILTER (WHERE heard.reason_end = 'skip' AND heard.ms < 30000) AS skips,
	AVG(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1.0 ELSE 0.0 END) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL AND heard.of_track >= 2
GROUP BY track.genre
ORDER BY track.genre;
