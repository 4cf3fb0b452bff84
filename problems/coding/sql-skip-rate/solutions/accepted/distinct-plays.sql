-- ---
-- idea: DISTINCT removes the copies, one CASE marks a skip, its sum and its mean are the answer
-- cost: one sort or hash of the plays, one look-up each, one aggregate
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
),
marked AS (
	SELECT track.genre, CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END AS skipped
	FROM heard
	JOIN track ON track.id = heard.track_id
	WHERE track.genre IS NOT NULL
)
SELECT genre, COUNT(*) AS plays, SUM(skipped) AS skips, AVG(skipped) AS rate
FROM marked
GROUP BY genre
HAVING COUNT(*) >= 2
ORDER BY genre;
