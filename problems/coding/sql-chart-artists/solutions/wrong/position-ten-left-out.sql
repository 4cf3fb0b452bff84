-- ---
-- idea: counts positions below 10 only
-- mistake: boundary-strict-vs-inclusive
-- must_fail: ["three, two, two, one", the last position that counts]
-- messages:
--   nudge: "Which positions are in the upper part?"
--   pointer: "Put a track at exactly position 10."
--   name: "Strict or inclusive: position 10 counts. Write pos <= 10."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos < 10
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
