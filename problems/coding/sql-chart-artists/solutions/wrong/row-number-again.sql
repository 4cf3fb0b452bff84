-- ---
-- idea: counts the artists ahead in the whole order, names and ids included
-- mistake: tie-break
-- must_fail: ["three, two, two, one", a shared first place, five at rank two, everybody equal, two tracks on one day, two artists of one name, twins at one rank, no name comes last, capitals before small letters, "the better rank first, whatever the name", names within a rank]
-- messages:
--   nudge: "Two artists with equal numbers. Which ranks do they get?"
--   pointer: "Your subquery never gives the same number twice."
--   name: "Ties told apart: artists of equal counts are put one behind the other. Equal values share a rank: count distinct larger counts."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
	GROUP BY artist.id
),
ranked AS (
	SELECT id, name, appearances, 1 + (
		SELECT COUNT(*)
		FROM counted AS ahead
		WHERE ahead.appearances > counted.appearances
			OR ahead.appearances = counted.appearances AND (COALESCE(ahead.name, ''), ahead.id) < (COALESCE(counted.name, ''), counted.id)
	) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
