-- ---
-- idea: counts the skips apart and divides them by the users of the genre
-- mistake: wrong-denominator
-- must_fail: [one user does it all, four plays of rock, a third and nothing, two plays are enough, short for another reason, skipped late, skipped at once, different in one column]
-- messages:
--   nudge: "What does your rate say when one user has many plays?"
--   pointer: "Count the users of the case and compare with what you divide by."
--   name: "Wrong denominator: divide by the number of plays, not by the number of users."
-- ---
WITH heard AS MATERIALIZED (
	SELECT track.genre, copies.user_id, copies.reason_end, copies.ms
	FROM (SELECT user_id, track_id, ts, ms, reason_end FROM plays UNION SELECT user_id, track_id, ts, ms, reason_end FROM plays) AS copies
	JOIN track ON track.id = copies.track_id
	WHERE track.genre IS NOT NULL
),
all_plays AS (
	SELECT genre, COUNT(*) AS plays, COUNT(DISTINCT user_id) AS listeners
	FROM heard
	GROUP BY genre
	HAVING COUNT(*) >= 2
),
all_skips AS (
	SELECT genre, COUNT(*) AS skips
	FROM heard
	WHERE reason_end = 'skip' AND ms < 30000
	GROUP BY genre
)
SELECT
	all_plays.genre,
	all_plays.plays,
	COALESCE(all_skips.skips, 0) AS skips,
	COALESCE(all_skips.skips, 0) * 1.0 / all_plays.listeners AS rate
FROM all_plays
LEFT JOIN all_skips ON all_skips.genre = all_plays.genre
ORDER BY all_plays.genre;
