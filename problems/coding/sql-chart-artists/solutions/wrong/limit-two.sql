-- ---
-- idea: takes the first two rows instead of the first two ranks
-- mistake: tie-break
-- must_fail: ["three, two, two, one", a shared first place, five at rank two, everybody equal, two tracks on one day, two artists of one name, twins at one rank, no name comes last, capitals before small letters, "the better rank first, whatever the name", names within a rank]
-- messages:
--   nudge: "How many artists can be returned?"
--   pointer: "Let five artists share rank 2. How many rows do you return?"
--   name: "Rows are not ranks: LIMIT 2 cuts ties off. Keep the rows WHERE rank <= 2."
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
ORDER BY "rank", name IS NULL, name, id
LIMIT 2;
