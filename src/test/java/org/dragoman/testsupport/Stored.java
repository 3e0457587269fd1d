package org.dragoman.testsupport;

/** Entities as the database would give them back, for tests that have none. */
public final class Stored {
    private Stored() {}

    /** The entity, with the id that the database would have given it. */
    public static <E> E as(long id, E entity) {
        return with("id", id, entity);
    }

    /** The entity, with a value that only the database gives it. */
    public static <E> E with(String column, Object value, E entity) {
        try {
            var field = entity.getClass().getDeclaredField(column);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
