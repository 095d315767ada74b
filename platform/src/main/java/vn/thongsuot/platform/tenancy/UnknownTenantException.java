package vn.thongsuot.platform.tenancy;

/** A verified token or an event names a tenant that nobody has registered here. */
public final class UnknownTenantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownTenantException(TenantId tenant) {
        super("unknown tenant '" + tenant + "'", null, false, false);
    }
}
