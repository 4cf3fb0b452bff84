-- ---
-- idea: counts different tracks instead of chart rows
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", a shared first place, the last position that counts, five at rank two, four levels, two tracks on one day, one track on many days, two artists of one name, no name comes last, two without a name, a track that nobody knows, an artist that nobody knows, "the better rank first, whatever the name", twelve to nine]
-- messages:
--   nudge: "One track stays for three days. How many appearances are that?"
--   pointer: "COUNT(DISTINCT …) counts a track once, however many days it stays."
--   name: "Wrong thing counted: an appearance is a chart row. COUNT(*) over the joined rows."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(DISTINCT track.id) AS appearances
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
ORDER BY "rank", name IS NULL, name, id;
