package vn.thongsuot.platform.tenancy;

import java.util.regex.Pattern;

/**
 * A province, ministry or other body that shares the installation and must never see the data of another.
 *
 * @param value 2 to 32 lower-case letters, digits and hyphens, beginning with a letter; it names databases and stands in
 *     every message key, so it never changes
 */
public record TenantId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    public TenantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a tenant like 'dong-nai', got '" + value + "'");
        }
    }

    /** Whether the text could name a tenant at all. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
