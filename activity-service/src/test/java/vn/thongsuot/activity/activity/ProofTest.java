package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thongsuot.activity.activity.Office.CLERK;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.KeepingNames;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameStore;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** What goes with an activity. */
class ProofTest {

    private final Office office = new Office();

    @Test
    void anActivityHasAHundredPhotosAndFilesAtMost() {
        var seen = office.recorded(activity());
        for (int number = 0; number < Activity.MOST_ATTACHMENTS; number++) {
            seen = office.attach(CLERK, seen, file(number)).orThrow();
        }
        assertThat(refusal(office.attach(CLERK, seen, file(100)))).isEqualTo(Refusal.conflict("too-many-attachments"));
    }

    @Test
    void withoutAKeyToSealThemWithNoNamesAreKept() {
        var seen = office.recorded(activity());
        var keeping = new KeepingNames(
                InMemoryAggregates.of(KeptList.class),
                new Unsealed(),
                office.activities,
                office.right,
                Clock.systemUTC());
        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> keeping.keep(
                        Office.changing(CLERK, seen),
                        seen.id(),
                        LocalDate.of(2025, 6, 1),
                        List.of(new Attendee("Nguyễn Văn Mẫu", null))));
        assertThat(refused.refusal()).isEqualTo(Refusal.conflict("names-not-kept"));
    }

    private static Attachment file(int number) {
        var stored = new Attachment.Stored("%064d".formatted(number), "a.pdf", "application/pdf", 1);
        var trace = new Attachment.Trace(CLERK.subject(), Instant.EPOCH);
        return new Attachment("f" + number, Attachment.Kind.FILE, stored, "Tệp", null, null, trace, null);
    }

    /** Has no key, and must not be asked for anything else. */
    private static final class Unsealed implements NameStore {

        @Override
        public boolean canKeep() {
            return false;
        }

        @Override
        public String seal(TenantId tenant, String activity, LocalDate until, List<Attendee> names) {
            throw new AssertionError("kept without a key");
        }

        @Override
        public Optional<List<Attendee>> open(TenantId tenant, String activity, String sha256) {
            return Optional.empty();
        }

        @Override
        public void forget(TenantId tenant, String sha256) {
            throw new AssertionError("forgotten without a list");
        }

        @Override
        public long sweep(Instant now) {
            return 0;
        }

        @Override
        public void note(TenantId tenant, String activity, Look look) {
            throw new AssertionError("noted without a list");
        }

        @Override
        public List<Look> looks(TenantId tenant, String activity) {
            return List.of();
        }
    }
}
