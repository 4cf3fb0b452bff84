package woodshed;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;

/** What a declared type says, however generic it is. */
final class Types {
	private Types() {}

	static Class<?> raw(Type type) {
		if (type instanceof Class) {
			return (Class<?>) type;
		}
		if (type instanceof ParameterizedType) {
			return raw(((ParameterizedType) type).getRawType());
		}
		if (type instanceof WildcardType) {
			return raw(((WildcardType) type).getUpperBounds()[0]);
		}
		if (type instanceof TypeVariable) {
			return raw(((TypeVariable<?>) type).getBounds()[0]);
		}
		return java.lang.reflect.Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
	}

	/** The type in `<…>` at that place; Object where none is written. */
	static Type argument(Type type, int index) {
		Type whole = type instanceof WildcardType ? ((WildcardType) type).getUpperBounds()[0] : type;
		if (whole instanceof ParameterizedType) {
			Type[] all = ((ParameterizedType) whole).getActualTypeArguments();
			return index < all.length ? all[index] : Object.class;
		}
		return Object.class;
	}

	static Type component(Type type) {
		return type instanceof GenericArrayType
			? ((GenericArrayType) type).getGenericComponentType()
			: raw(type).getComponentType();
	}

	/** As a person writes it: without packages. */
	static String spoken(Type type) {
		return type.getTypeName().replaceAll("\\b(?:[a-z_][\\w]*\\.)+", "");
	}
}
