package vn.thongsuot.gateway.session;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, with the tokens that prove it. Never leaves the gateway but for the access token on its way to a service
 * and the ID token on the way to the issuer's sign-out.
 *
 * @param subject the access token's
 * @param name for people to read; the subject where the issuer tells none
 * @param tenant absent for an operator
 * @param refreshToken absent where the issuer gives none: then the session ends with the access token
 * @param idToken absent where the issuer gave none when it refreshed and at the beginning
 */
public record SignedIn(
        String subject,
        String name,
        @Nullable String tenant,
        String accessToken,
        Instant accessExpiresAt,
        @Nullable String refreshToken,
        @Nullable String idToken) {

    /** Whether the access token ends within the time. */
    public boolean endsWithin(Duration time, Instant now) {
        return !now.plus(time).isBefore(accessExpiresAt);
    }

    /** With newer tokens; what the issuer did not renew stays. */
    public SignedIn renewed(String access, Instant expiresAt, @Nullable String refresh, @Nullable String id) {
        return new SignedIn(
                subject,
                name,
                tenant,
                access,
                expiresAt,
                refresh == null ? refreshToken : refresh,
                id == null ? idToken : id);
    }

    @Override
    public String toString() {
        return "SignedIn[" + subject + "]";
    }
}
