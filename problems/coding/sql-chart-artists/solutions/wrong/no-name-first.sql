-- ---
-- idea: orders by name alone, which puts NULL first in SQLite
-- mistake: null-handling
-- must_fail: [no name comes last]
-- messages:
--   nudge: "Where does an artist without a name stand?"
--   pointer: "In an ascending order SQLite puts NULL before every text."
--   name: "NULL at the wrong end: write name NULLS LAST, or order by name IS NULL first."
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
ORDER BY "rank", name, id;
