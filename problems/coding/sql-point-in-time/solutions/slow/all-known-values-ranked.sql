-- ---
-- idea: joins each impression with all its known values and ranks them
-- cost: impressions × values of a user
-- mistake: hidden-quadratic
-- must_fail: [scale]
-- messages:
--   nudge: "How many rows does your join make before you throw most of them away?"
--   pointer: "A user with 5,000 impressions and 5,000 values makes more than ten million pairs."
--   name: "Hidden quadratic: every impression meets every earlier value. Let the index find the newest one, or merge both tables into one timeline."
-- ---
WITH ranked AS (
	SELECT
		impressions.imp_id,
		impressions.label,
		user_features.skip_rate,
		ROW_NUMBER() OVER (PARTITION BY impressions.imp_id ORDER BY user_features.valid_from DESC) AS age
	FROM impressions
	LEFT JOIN user_features ON user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
)
SELECT imp_id, label, skip_rate
FROM ranked
WHERE age = 1
ORDER BY imp_id;
