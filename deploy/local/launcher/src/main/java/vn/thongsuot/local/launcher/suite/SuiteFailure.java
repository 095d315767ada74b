package vn.thongsuot.local.launcher.suite;

/** Why the suite cannot go on; the message is the one line that a person reads. */
public final class SuiteFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SuiteFailure(String message) {
        super(message);
    }

    public SuiteFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
