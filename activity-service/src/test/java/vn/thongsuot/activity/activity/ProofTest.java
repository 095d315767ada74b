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
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameList;
import vn.thongsuot.activity.attendance.NameLists;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

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
        var keeping = new KeepingNames(new Unsealed(), office.activities, office.right, Clock.systemUTC());
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
    private static final class Unsealed implements NameLists {

        @Override
        public boolean canKeep() {
            return false;
        }

        @Override
        public NameList keep(TenantId tenant, String activity, LocalDate until, Instant at, List<Attendee> names) {
            throw new AssertionError("kept without a key");
        }

        @Override
        public Optional<NameList> find(TenantId tenant, String activity, Instant now) {
            return Optional.empty();
        }

        @Override
        public boolean remove(TenantId tenant, String activity, long version) {
            return false;
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
