package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Key of a record: {@code tenant:activity}. */
record ActivityKey(TenantId tenant, String activity) {

    static ActivityKey read(byte @Nullable [] key) throws UnreadableException {
        var text = key == null ? "" : new String(key, UTF_8);
        var colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1 || !TenantId.isValid(text.substring(0, colon))) {
            throw new UnreadableException("the key does not name a tenant and an activity", null);
        }
        return new ActivityKey(new TenantId(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return tenant + ":" + activity;
    }
}
