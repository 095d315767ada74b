package vn.thongsuot.local.launcher.tokens;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the samples who can sign in at the local issuer.
 *
 * @param user name to sign in with
 * @param tenant absent for the operator of the platform
 */
public record DemoUser(
        String user,
        String password,
        @Nullable String name,
        @Nullable String tenant,
        @Nullable String unit,
        @Nullable List<String> roles) {

    private static final String ABSENT = "-";

    /** Name, tenant, unit and roles with tabs between; a dash stands for what is absent. */
    public String line() {
        return String.join("\t", user, orDash(tenant), orDash(unit), joined());
    }

    private String joined() {
        return roles == null || roles.isEmpty() ? ABSENT : String.join(",", roles);
    }

    private static String orDash(@Nullable String value) {
        return value == null || value.isBlank() ? ABSENT : value;
    }
}
