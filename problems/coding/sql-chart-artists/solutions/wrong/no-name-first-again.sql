-- ---
-- idea: joins the two levels and orders by name, NULL where it falls
-- mistake: null-handling
-- must_fail: [no name comes last]
-- messages:
--   nudge: "Where does an artist without a name stand?"
--   pointer: "In an ascending order SQLite puts NULL before every text."
--   name: "NULL at the wrong end: write name NULLS LAST, or order by name IS NULL first."
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
ORDER BY levels."rank", artist.name, artist.id;
