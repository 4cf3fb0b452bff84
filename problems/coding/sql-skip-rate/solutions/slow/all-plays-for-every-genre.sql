-- ---
-- idea: goes through all plays again for every genre
-- cost: genres × plays
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How often is the log read from beginning to end?"
--   pointer: "Your subqueries run once for each genre, and each of them reads all plays."
--   name: "Hidden quadratic: genres × plays. Read the plays once and let GROUP BY split them."
-- ---
SELECT genre, plays, skips, 1.0 * skips / plays AS rate
FROM (
	SELECT
		named.genre,
		(
			SELECT COUNT(*)
			FROM (SELECT DISTINCT user_id, track_id, ts, ms, reason_end, named.genre AS genre FROM plays) AS heard
			JOIN track ON track.id = heard.track_id AND track.genre = heard.genre
		) AS plays,
		(
			SELECT COUNT(*)
			FROM (SELECT DISTINCT user_id, track_id, ts, ms, reason_end, named.genre AS genre FROM plays) AS heard
			JOIN track ON track.id = heard.track_id AND track.genre = heard.genre
			WHERE heard.reason_end = 'skip' AND heard.ms < 30000
		) AS skips
	FROM (SELECT DISTINCT genre FROM track WHERE genre IS NOT NULL) AS named
) AS counted
WHERE plays >= 2
ORDER BY genre;
