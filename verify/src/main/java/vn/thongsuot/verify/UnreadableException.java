package vn.thongsuot.verify;

/** The bundle, or something beside it, cannot be read; that says nothing of whether it would hold. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /** @param key of the words for it */
    UnreadableException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
