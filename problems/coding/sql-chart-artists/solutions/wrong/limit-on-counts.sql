-- ---
-- idea: ranks only the two artists with the largest counts
-- mistake: tie-break
-- must_fail: ["three, two, two, one", a shared first place, five at rank two, everybody equal, two tracks on one day, two artists of one name, twins at one rank, no name comes last, capitals before small letters, "the better rank first, whatever the name", names within a rank]
-- messages:
--   nudge: "How many artists can share the two ranks?"
--   pointer: "You cut the artists to two before you rank them."
--   name: "Rows are not ranks: a LIMIT on the counts cuts ties off. Rank all artists, then keep the ranks."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
	ORDER BY appearances DESC, name, artist.id
	LIMIT 2
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
