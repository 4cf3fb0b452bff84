-- ---
-- idea: removes artists without a name with a condition that nobody but them fails
-- mistake: null-handling
-- must_fail: [no name comes last, two without a name]
-- messages:
--   nudge: "Is an artist without a name an artist?"
--   pointer: "A condition on name is neither true nor false for NULL, and the row is dropped."
--   name: "NULL dropped: every comparison with NULL is unknown. Leave the name out of all conditions."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
	WHERE artist.name LIKE '%'
	GROUP BY artist.id
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
