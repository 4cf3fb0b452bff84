-- ---
-- idea: groups by the name, so namesakes become one artist
-- mistake: grouped-by-label
-- must_fail: [two artists of one name, twins at one rank, no name comes last, two without a name]
-- messages:
--   nudge: "What tells two artists apart?"
--   pointer: "Let two artists have the same name."
--   name: "Grouped by a label: names are shared, ids are not. Group by artist.id."
-- ---
WITH counted AS (
	SELECT MIN(artist.id) AS id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.name
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
