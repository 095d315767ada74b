package vn.thongsuot.samples;

/** The platform refused a step for good, or did not get ready for it in time. */
public final class StepFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StepFailedException(String message) {
        super(message);
    }
}
