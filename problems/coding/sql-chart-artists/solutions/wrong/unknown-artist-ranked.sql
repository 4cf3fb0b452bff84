-- ---
-- idea: ranks before it joins the artists, so that unknown ones take a rank
-- mistake: one-to-many-join
-- must_fail: [an artist that nobody knows]
-- messages:
--   nudge: "Who gets a rank in your query?"
--   pointer: "Tracks of an artist that is not in the table are counted and ranked, and only then removed."
--   name: "Ranked too early: appearances of unknown artists count for nobody and take no rank. Join artist before you rank."
-- ---
WITH counted AS (
	SELECT track.artist_id, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10
	GROUP BY track.artist_id
),
ranked AS (
	SELECT artist_id, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
JOIN artist ON artist.id = ranked.artist_id
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
