-- ---
-- idea: orders by the names in small letters
-- mistake: text-order
-- must_fail: [capitals before small letters]
-- messages:
--   nudge: "Your rows are right. Compare their order within a rank."
--   pointer: "Which comes first in small letters, Zed or ama? And which for the statement?"
--   name: "Locale order: names are compared character by character, capitals first. Order by the name as it is."
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
ORDER BY levels."rank", artist.name IS NULL, LOWER(artist.name), artist.id;
