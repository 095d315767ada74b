package vn.thongsuot.directive.reading;

/**
 * One thing that a document seems to say.
 *
 * @param confidence whether the document says it in the place where it belongs, or it was concluded
 */
public record Found<T>(T value, Place place, Confidence confidence) {

    /** How sure it is. */
    public enum Confidence {
        STATED,
        GUESSED
    }

    static <T> Found<T> stated(T value, Place place) {
        return new Found<>(value, place, Confidence.STATED);
    }

    static <T> Found<T> guessed(T value, Place place) {
        return new Found<>(value, place, Confidence.GUESSED);
    }
}
