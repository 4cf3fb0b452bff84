-- ---
-- idea: keeps the two artists with the largest counts, then looks up larger counts
-- mistake: tie-break
-- must_fail: ["three, two, two, one", a shared first place, five at rank two, everybody equal, two tracks on one day, two artists of one name, twins at one rank, no name comes last, capitals before small letters, "the better rank first, whatever the name", names within a rank]
-- messages:
--   nudge: "How many artists can share the two ranks?"
--   pointer: "You cut the artists to two before you rank them."
--   name: "Rows are not ranks: a LIMIT on the counts cuts ties off. Rank all artists, then keep the ranks."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
	GROUP BY artist.id
	ORDER BY appearances DESC, artist.name, artist.id
	LIMIT 2
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
