-- ---
-- idea: groups by genre and track, then takes the mean of the means
-- mistake: wrong-denominator
-- must_fail: [one popular track, different in one column]
-- messages:
--   nudge: "Does your rate equal your skips divided by your plays?"
--   pointer: "A track with one play weighs as much as one with four."
--   name: "Wrong denominator: a mean of rates is not the rate of the whole. Divide all skips of the genre by all its plays."
-- ---
WITH marked AS (
	SELECT track.genre, heard.track_id, CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END AS skipped
	FROM (SELECT DISTINCT user_id, track_id, ts, ms, reason_end FROM plays) AS heard
	JOIN track ON track.id = heard.track_id
	WHERE track.genre IS NOT NULL
),
of_tracks AS (
	SELECT genre, COUNT(*) AS plays, SUM(skipped) AS skips, AVG(skipped) AS rate
	FROM marked
	GROUP BY genre, track_id
)
SELECT genre, SUM(plays) AS plays, SUM(skips) AS skips, AVG(rate) AS rate
FROM of_tracks
GROUP BY genre
HAVING SUM(plays) >= 2
ORDER BY genre;
