-- ---
-- idea: takes a value of the very same second
-- mistake: boundary-strict-vs-inclusive
-- must_fail: ["one user, two values", a new value in the same second, known a second later, NULL before a value, zero and negative times, the widest times]
-- messages:
--   nudge: "Is a value of the same second known?"
--   pointer: "Compare your condition with the words \"strictly before\"."
--   name: "Strict or inclusive: valid_from < ts. A value of the same second may be caused by the impression itself."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from <= impressions.ts
		ORDER BY user_features.valid_from DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
