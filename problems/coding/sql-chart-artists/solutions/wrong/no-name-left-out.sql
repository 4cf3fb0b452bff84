-- ---
-- idea: joins and compares by name, so artists without one disappear
-- mistake: null-handling
-- must_fail: [no name comes last, two without a name]
-- messages:
--   nudge: "Is an artist without a name an artist?"
--   pointer: "A condition on name is neither true nor false for NULL, and the row is dropped."
--   name: "NULL dropped: every comparison with NULL is unknown. Leave the name out of all conditions."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10 AND artist.name <> ''
	GROUP BY artist.id, artist.name
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
