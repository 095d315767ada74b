package vn.thongsuot.platform.aggregate;

/** Carries a refusal to the edge, where it becomes a problem answer. It has no stack trace: a refusal is no bug. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
