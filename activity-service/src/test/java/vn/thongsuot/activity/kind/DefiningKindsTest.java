package vn.thongsuot.activity.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class DefiningKindsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Caller ADMINISTRATOR = new Caller(TENANT, "quantri");
    private static final Instant NOW = Instant.parse("2025-05-05T02:00:00Z");
    private static final Refusal TOO_MANY = Refusal.conflict("too-many-kinds");

    @Test
    void aTenantHasTwoHundredKindsOfItsOwnAtMost() {
        var kinds = defining(Collections.nCopies(OwnKinds.MOST, kind(1)), List.of());
        assertThat(catchThrowableOfType(RefusedException.class, () -> kinds.define(command(), kind(1)))
                        .refusal())
                .isEqualTo(TOO_MANY);
    }

    @Test
    void aKindHasFiftyVersionsAtMost() {
        var latest = kind(OwnKinds.MOST_VERSIONS);
        var kinds = defining(List.of(latest), List.of(latest));
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> kinds.change(command(), kind(OwnKinds.MOST_VERSIONS + 1)))
                        .refusal())
                .isEqualTo(TOO_MANY);
    }

    private static DefiningKinds defining(List<OwnKind> all, List<OwnKind> versions) {
        var full = new OwnKinds() {
            @Override
            public boolean put(TenantId tenant, OwnKind next) {
                throw new AssertionError("put beside too many");
            }

            @Override
            public List<OwnKind> versions(TenantId tenant, String code) {
                return versions;
            }

            @Override
            public List<OwnKind> latest(TenantId tenant) {
                return all;
            }
        };
        var access = Access.over(
                new Organisation(InMemoryReplica.impatient(UnitCopy.class)),
                InMemoryReplica.impatient(PositionCopy.class, "subject"),
                (tenant, subject) -> subject.equals(ADMINISTRATOR.subject()),
                Clock.fixed(NOW, ZoneOffset.UTC));
        return new DefiningKinds(full, access, Set.of("TRAINING"));
    }

    private static OwnKind kind(long version) {
        return new OwnKind(
                "HOC_TAP", version, "TRAINING", new OwnKind.Name("Học tập", "Study"), List.of(), "quantri", NOW);
    }

    private static Command command() {
        return new Command(ADMINISTRATOR, NOW, "127.0.0.1", null, null);
    }
}
