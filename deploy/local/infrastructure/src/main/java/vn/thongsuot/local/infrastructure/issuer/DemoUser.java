package vn.thongsuot.local.infrastructure.issuer;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person of the samples who can sign in.
 *
 * @param user name to sign in with
 * @param tenant absent for the operator of the platform
 * @param unit where the person's post is; for people to read only, rights come from positions
 * @param roles what the token says; empty for nearly everybody
 */
record DemoUser(
        String user,
        String password,
        @Nullable String name,
        @Nullable String tenant,
        @Nullable String unit,
        @Nullable List<String> roles) {

    @Override
    public List<String> roles() {
        return Objects.requireNonNullElse(roles, List.of());
    }
}
