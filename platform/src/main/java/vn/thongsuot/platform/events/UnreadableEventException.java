package vn.thongsuot.platform.events;

/** A record that cannot be read as an event, now or later; it becomes a dead letter. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message) {
        super(message, null, false, false);
    }
}
