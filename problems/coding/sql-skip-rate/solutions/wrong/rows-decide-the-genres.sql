-- ---
-- idea: chooses the genres by their rows, copies included
-- mistake: wrong-order-of-steps
-- must_fail: ["one play, logged twice", copies without a reason]
-- messages:
--   nudge: "At which moment is the number of plays compared with 2?"
--   pointer: "A genre has one play, which was logged twice. Is it in your result?"
--   name: "Wrong order: remove the copies first, then compare the number of plays with the bound."
-- ---
WITH heard AS (
	SELECT user_id, track_id, ts, ms, reason_end, COUNT(*) AS copies
	FROM plays
	GROUP BY user_id, track_id, ts, ms, reason_end
)
SELECT
	track.genre,
	COUNT(*) AS plays,
	SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) AS skips,
	1.0 * SUM(CASE WHEN heard.reason_end = 'skip' AND heard.ms < 30000 THEN 1 ELSE 0 END) / COUNT(*) AS rate
FROM heard
JOIN track ON track.id = heard.track_id
WHERE track.genre IS NOT NULL
GROUP BY track.genre
HAVING SUM(heard.copies) >= 2
ORDER BY track.genre;
