-- ---
-- idea: lists the genres with two rows first, then counts their plays
-- mistake: wrong-order-of-steps
-- must_fail: ["one play, logged twice", copies without a reason]
-- messages:
--   nudge: "At which moment is the number of plays compared with 2?"
--   pointer: "A genre has one play, which was logged twice. Is it in your result?"
--   name: "Wrong order: remove the copies first, then compare the number of plays with the bound."
-- ---
WITH listed AS (
	SELECT track.genre
	FROM plays
	JOIN track ON track.id = plays.track_id
	GROUP BY track.genre
	HAVING COUNT(*) >= 2
),
heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
),
marked AS (
	SELECT track.genre, CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END AS skipped
	FROM heard
	JOIN track ON track.id = heard.track_id
	WHERE track.genre IN (SELECT genre FROM listed)
)
SELECT genre, COUNT(*) AS plays, SUM(skipped) AS skips, AVG(skipped) AS rate
FROM marked
GROUP BY genre
ORDER BY genre;
