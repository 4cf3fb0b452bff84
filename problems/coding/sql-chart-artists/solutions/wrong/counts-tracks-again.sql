-- ---
-- idea: counts the tracks of an artist that ever were in the upper part
-- mistake: one-to-many-join
-- must_fail: ["three, two, two, one", a shared first place, the last position that counts, five at rank two, four levels, two tracks on one day, one track on many days, two artists of one name, no name comes last, two without a name, a track that nobody knows, an artist that nobody knows, "the better rank first, whatever the name", twelve to nine]
-- messages:
--   nudge: "One track stays for three days. How many appearances are that?"
--   pointer: "EXISTS finds a track once, however many days it stays."
--   name: "Wrong thing counted: an appearance is a chart row. Join the chart and COUNT(*) over the joined rows."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	WHERE EXISTS (SELECT 1 FROM chart WHERE chart.track_id = track.id AND chart.pos <= 10)
	GROUP BY artist.id
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
