-- ---
-- idea: lists genres with one play too
-- mistake: filter-missing
-- must_fail: [four plays of rock, two plays are enough, "one play, logged twice", copies without a reason, one track a play, capitals make another genre]
-- messages:
--   nudge: "Which genres are in your result that should not be?"
--   pointer: "Nothing in your query asks how many plays a genre has."
--   name: "Condition missing: a condition on a group stands in HAVING, after GROUP BY."
-- ---
WITH heard AS (
	SELECT DISTINCT user_id, track_id, ts, ms, reason_end
	FROM plays
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
ORDER BY track.genre;
