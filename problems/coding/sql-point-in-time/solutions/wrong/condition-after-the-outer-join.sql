-- ---
-- idea: puts the condition on time into WHERE
-- mistake: zero-rows
-- must_fail: ["one user, two values", impressions only, an unknown value, known a second later, only the future, not logged in, users are apart, later on the same day]
-- messages:
--   nudge: "How many rows do you return, and how many impressions are there?"
--   pointer: "WHERE comes after the outer join, and a comparison with NULL is not true."
--   name: "Rows lost: a condition on the outer side belongs into ON."
-- ---
WITH ranked AS (
	SELECT
		impressions.imp_id,
		impressions.label,
		user_features.skip_rate,
		ROW_NUMBER() OVER (PARTITION BY impressions.imp_id ORDER BY user_features.valid_from DESC) AS age
	FROM impressions
	LEFT JOIN user_features ON user_features.user_id = impressions.user_id
	WHERE user_features.valid_from < impressions.ts
)
SELECT imp_id, label, skip_rate
FROM ranked
WHERE age = 1
ORDER BY imp_id;
