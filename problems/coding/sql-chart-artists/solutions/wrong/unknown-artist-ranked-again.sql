-- ---
-- idea: finds the two levels among all artist ids, known or not
-- mistake: one-to-many-join
-- must_fail: [an artist that nobody knows]
-- messages:
--   nudge: "Who gets a rank in your query?"
--   pointer: "Tracks of an artist that is not in the table are counted and take a level, and only then removed."
--   name: "Ranked too early: appearances of unknown artists count for nobody and take no rank. Join artist before you look for the levels."
-- ---
WITH counted AS MATERIALIZED (
	SELECT track.artist_id, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	WHERE chart.pos <= 10
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
ORDER BY levels."rank", artist.name IS NULL, artist.name, artist.id;
