-- ---
-- idea: numbers the artists with ROW_NUMBER
-- mistake: tie-break
-- must_fail: ["three, two, two, one", a shared first place, five at rank two, everybody equal, two tracks on one day, two artists of one name, twins at one rank, no name comes last, capitals before small letters, "the better rank first, whatever the name", names within a rank]
-- messages:
--   nudge: "Two artists with equal numbers. Which ranks do they get?"
--   pointer: "Your function never gives the same number twice."
--   name: "Ties told apart: ROW_NUMBER numbers rows. Equal values share a rank with DENSE_RANK."
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
	SELECT id, name, appearances, ROW_NUMBER() OVER (ORDER BY appearances DESC, name, id) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
