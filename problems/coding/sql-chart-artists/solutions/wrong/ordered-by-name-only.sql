-- ---
-- idea: orders by name without the rank
-- mistake: output-order
-- must_fail: [five at rank two, four levels, two artists of one name, no name comes last, "the better rank first, whatever the name"]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column comes first in the order that the statement asks for?"
--   name: "Output order: by rank, then by name, then by id."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY name IS NULL, name, id;
