package vn.thongsuot.activity.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class DefiningKindsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Caller ADMINISTRATOR = new Caller(TENANT, "quantri");
    private static final Instant NOW = Instant.parse("2025-05-05T02:00:00Z");
    private static final Refusal TOO_MANY = Refusal.conflict("too-many-kinds");

    private final InMemoryAggregates<OwnKind> all = InMemoryAggregates.of(OwnKind.class);
    private final DefiningKinds kinds = new DefiningKinds(
            all,
            new Unkept(),
            Access.over(
                    new Organisation(InMemoryReplica.impatient(UnitCopy.class)),
                    InMemoryReplica.impatient(PositionCopy.class, "subject"),
                    (tenant, subject) -> subject.equals(ADMINISTRATOR.subject()),
                    Clock.fixed(NOW, ZoneOffset.UTC)),
            Set.of("TRAINING"));

    @Test
    void aTenantHasTwoHundredKindsOfItsOwnAtMost() {
        for (int number = 0; number < OwnKinds.MOST; number++) {
            kinds.define(command(), kind("HOC_TAP_" + number, 1));
        }
        assertThat(catchThrowableOfType(RefusedException.class, () -> kinds.define(command(), kind("HOC_TAP", 1)))
                        .refusal())
                .isEqualTo(TOO_MANY);
    }

    @Test
    void aKindHasFiftyVersionsAtMost() {
        all.create(command(), "HOC_TAP", () -> Decision.accepted(kind("HOC_TAP", OwnKinds.MOST_VERSIONS), "defined"))
                .orThrow();
        var next = new OwnKind(
                "HOC_TAP",
                OwnKinds.MOST_VERSIONS + 1,
                "TRAINING",
                new OwnKind.Name("Khác", "Other"),
                List.of(),
                "",
                NOW);
        assertThat(catchThrowableOfType(RefusedException.class, () -> kinds.change(seen(), next))
                        .refusal())
                .isEqualTo(TOO_MANY);
    }

    /** Nothing may be kept of what is refused. */
    private static final class Unkept implements FormerVersions {

        @Override
        public void keep(TenantId tenant, OwnKind version) {
            throw new AssertionError("kept beside too many");
        }

        @Override
        public Optional<OwnKind> find(TenantId tenant, String code, long version) {
            return Optional.empty();
        }
    }

    private static OwnKind kind(String code, long version) {
        return new OwnKind(code, version, "TRAINING", new OwnKind.Name("Học tập", "Study"), List.of(), "quantri", NOW);
    }

    private static Command seen() {
        return new Command(ADMINISTRATOR, NOW, "127.0.0.1", null, 1L);
    }

    private static Command command() {
        return new Command(ADMINISTRATOR, NOW, "127.0.0.1", null, null);
    }
}
