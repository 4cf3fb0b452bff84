-- ---
-- idea: orders the two levels by name and id
-- mistake: output-order
-- must_fail: [five at rank two, four levels, two artists of one name, no name comes last, "the better rank first, whatever the name"]
-- messages:
--   nudge: "Your rows are right. Compare their order."
--   pointer: "Which column comes first in the order that the statement asks for?"
--   name: "Output order: by rank, then by name, then by id."
-- ---
WITH counted AS MATERIALIZED (
	SELECT track.artist_id, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10 AND EXISTS (SELECT 1 FROM artist WHERE artist.id = track.artist_id)
	GROUP BY track.artist_id
),
first_level AS (
	SELECT MAX(appearances) AS appearances FROM counted
),
levels AS (
	SELECT appearances, 1 AS "rank" FROM first_level
	UNION ALL
	SELECT MAX(appearances), 2 FROM counted WHERE appearances < (SELECT appearances FROM first_level)
)
SELECT artist.name, counted.appearances, levels."rank"
FROM levels
JOIN counted ON counted.appearances = levels.appearances
JOIN artist ON artist.id = counted.artist_id
ORDER BY artist.name IS NULL, artist.name, artist.id;
