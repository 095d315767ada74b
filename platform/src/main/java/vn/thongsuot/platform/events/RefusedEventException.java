package vn.thongsuot.platform.events;

/** A readable event that its consumer does not take, whoever sends it again; it becomes a dead letter with the reason. */
public final class RefusedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason stands beside the dead letter: nothing of the content may be in it */
    public RefusedEventException(String reason) {
        super(reason, null, false, false);
    }
}
