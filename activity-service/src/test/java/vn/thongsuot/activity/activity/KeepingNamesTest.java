package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.KeepingNames;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class KeepingNamesTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Caller CLERK = new Caller(TENANT, "vanthu.sct");
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    private static final List<Attendee> TWO = List.of(new Attendee("A", null), new Attendee("B", "Tổ 3"));

    private final Names names = new Names();
    private final InMemoryAggregates<Activity> activities = InMemoryAggregates.of(Activity.class);
    private final InMemoryAggregates<KeptList> lists = InMemoryAggregates.of(KeptList.class);
    private final Hand hand = new Hand();
    private final KeepingNames keeping = keeping();

    KeepingNamesTest() {
        var deed = new Office().recorded(Stated.activity().by("office")).state();
        activities.createAll(command("k0", null), Map.of("a1", deed, "a2", deed), ActivityEvent.RECORDED);
    }

    @Test
    void whatIsKnownOfAListIsReadWithoutAKeyAndItsNamesAreNot() {
        keeping.keep(command("k1", null), "a1", TODAY, TWO);
        names.key = false;
        assertThat(keeping.about(CLERK, "a1").state().count()).isEqualTo(2);
        refused("names-not-kept", () -> keeping.read(CLERK, "here", "a1"));
        refused("names-not-kept", () -> keeping.keep(command("k2", null), "a1", TODAY, TWO));
        refused("names-not-kept", () -> keeping.replace(command(null, 1L), "a1", TODAY, TWO));
        keeping.remove(command(null, 1L), "a1");
        refused("not-found", () -> keeping.about(CLERK, "a1"));
        assertThat(names.sealed).isEmpty();
    }

    @Test
    void ofARepeatedOrRefusedCommandNoNamesAreLeft() {
        keeping.keep(command("k1", null), "a1", TODAY, TWO);
        var replayed = keeping.keep(command("k1", null), "a1", TODAY, TWO);
        assertThat(replayed.version()).isEqualTo(1);
        refused("already-exists", () -> keeping.keep(command("k2", null), "a1", TODAY, TWO));
        refused("stale", () -> keeping.replace(command(null, 7L), "a1", TODAY, TWO));
        refused("not-found", () -> keeping.replace(command(null, 7L), "a2", TODAY, TWO));
        assertThat(names.sealed).hasSize(1);
        assertThat(keeping.read(CLERK, "here", "a1").names()).isEqualTo(TWO);

        keeping.replace(command("k3", 1L), "a1", TODAY, TWO.subList(0, 1));
        keeping.replace(command("k3", 1L), "a1", TODAY, TWO.subList(0, 1));
        assertThat(names.sealed).hasSize(1);
        assertThat(keeping.read(CLERK, "here", "a1").names()).hasSize(1);
    }

    @Test
    void afterItsDayAListIsNotThereAndAnotherCanBePut() {
        keeping.keep(command("k1", null), "a1", TODAY, TWO);
        hand.now = TODAY.plusDays(1).atStartOfDay(Access.ZONE).toInstant().minusSeconds(1);
        assertThat(keeping.read(CLERK, "here", "a1").names()).hasSize(2);
        hand.now = hand.now.plusSeconds(1);
        refused("not-found", () -> keeping.read(CLERK, "here", "a1"));
        refused("not-found", () -> keeping.about(CLERK, "a1"));
        refused("not-found", () -> keeping.replace(command(null, 1L), "a1", TODAY.plusDays(1), TWO));
        refused("not-found", () -> keeping.remove(command(null, 1L), "a1"));
        refused("invalid", () -> keeping.keep(command("k2", null), "a1", TODAY, TWO));
        assertThat(keeping.keep(command("k2", null), "a1", TODAY.plusDays(1), TWO)
                        .version())
                .isEqualTo(2);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private Command command(@Nullable String key, @Nullable Long version) {
        return new Command(CLERK, hand.now, "here", key == null ? null : new CommandKey(key, key), version);
    }

    private KeepingNames keeping() {
        var units = InMemoryReplica.impatient(UnitCopy.class);
        var positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
        units.know(
                TENANT,
                "office",
                new UnitCopy("office", null, null, "DEPARTMENT", "PROVINCE", "STATE", null, null, null, true, 1));
        positions.know(
                TENANT,
                CLERK.subject(),
                new PositionCopy(
                        "office", "Văn thư", CLERK.subject(), Set.of(Right.RECORD), LocalDate.of(2024, 1, 1), null));
        var organisation = new Organisation(units);
        var access = Access.over(organisation, positions, (tenant, subject) -> false, hand);
        return new KeepingNames(lists, names, activities, new RecordingRight(organisation, access), hand);
    }

    /** Names that are not sealed, which makes no difference here. */
    private static final class Names implements NameStore {

        private final Map<String, List<Attendee>> sealed = new HashMap<>();
        private final List<Look> looks = new ArrayList<>();
        private boolean key = true;
        private int next;

        @Override
        public boolean canKeep() {
            return key;
        }

        @Override
        public String seal(TenantId tenant, String activity, LocalDate until, List<Attendee> all) {
            var hash = "hash-" + next++;
            sealed.put(hash, all);
            return hash;
        }

        @Override
        public Optional<List<Attendee>> open(TenantId tenant, String activity, String sha256) {
            return Optional.ofNullable(sealed.get(sha256));
        }

        @Override
        public void forget(TenantId tenant, String sha256) {
            sealed.remove(sha256);
        }

        @Override
        public long sweep(Instant now) {
            return 0;
        }

        @Override
        public void note(TenantId tenant, String activity, Look look) {
            looks.add(look);
        }

        @Override
        public List<Look> looks(TenantId tenant, String activity) {
            return List.copyOf(looks);
        }
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {

        private Instant now = TODAY.atTime(9, 0).atZone(Access.ZONE).toInstant();

        @Override
        public ZoneId getZone() {
            return Access.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
