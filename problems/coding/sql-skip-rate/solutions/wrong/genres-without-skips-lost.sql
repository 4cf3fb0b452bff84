-- ---
-- idea: joins plays and skips of a genre with an inner join
-- mistake: zero-rows
-- must_fail: [a third and nothing, "just under, at and over the bound", digits that run together, capitals make another genre, in order of genre]
-- messages:
--   nudge: "Which genre of the second example is missing?"
--   pointer: "A genre without skips has no row on one side of your join."
--   name: "Zero lost: a genre without skips has the rate 0. Use an outer join with COALESCE, or a conditional sum."
-- ---
WITH heard AS (
	SELECT track.genre, plays.ms, plays.reason_end
	FROM plays
	JOIN track ON track.id = plays.track_id
	WHERE track.genre IS NOT NULL
	GROUP BY plays.user_id, plays.track_id, plays.ts, plays.ms, plays.reason_end
),
all_plays AS (
	SELECT genre, COUNT(*) AS plays
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
SELECT all_plays.genre, all_plays.plays, all_skips.skips, 1.0 * all_skips.skips / all_plays.plays AS rate
FROM all_plays
JOIN all_skips ON all_skips.genre = all_plays.genre
ORDER BY all_plays.genre;
