package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.activity.activity.Office.TENANT;
import static vn.thongsuot.activity.activity.Office.refusal;
import static vn.thongsuot.activity.activity.Stated.activity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.files.InMemoryFiles;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** Files that come in while the same bytes are being erased, in each order in which the steps of both can meet. */
class ErasingEvidenceTest {

    private static final Instant NOW = Instant.parse("2025-05-05T02:00:00Z");
    private static final Caller BOTH = new Caller(TENANT, "quantri");

    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<PositionCopy> positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
    private final Organisation organisation = new Organisation(units);
    private final Access access =
            Access.over(organisation, positions, (tenant, subject) -> false, Clock.fixed(NOW, ZoneOffset.UTC));
    private final InMemoryAggregates<Activity> activities =
            InMemoryAggregates.of(Activity.class, ActivityFields.ATTACHED);
    private final InMemoryFiles files = new InMemoryFiles();
    private final ErasingEvidence erasing = new ErasingEvidence(activities, files, access);
    private final Attaching attaching = new Attaching(activities, new RecordingRight(organisation, access), erasing);

    @BeforeEach
    void aDepartmentWithTwoDeeds() {
        units.know(
                TENANT,
                "office",
                new UnitCopy("office", null, null, "DEPARTMENT", "PROVINCE", "STATE", null, null, null, true, 1));
        positions.know(
                TENANT,
                BOTH.subject(),
                new PositionCopy(
                        "office",
                        "Quản trị",
                        BOTH.subject(),
                        Set.of(Right.RECORD, Right.ADMINISTER),
                        LocalDate.of(2024, 1, 1),
                        null));
        var office = new Office();
        for (var id : new String[] {"one", "other"}) {
            var deed = office.recorded(activity().by("office")).state();
            activities.createAll(command(), Map.of(id, deed), ActivityEvent.RECORDED);
        }
    }

    @Test
    void whatWasErasedInAnActivityIsNotAddedToItAgain() {
        try (var file = received()) {
            files.store(TENANT, file);
            attach("one", "a", file);
            erase("one", "a");
            assertThat(refusal(attach("one", "b", file))).isEqualTo(Files.barred());
            assertErased("one");
        }
    }

    @Test
    void whatIsAddedElsewhereAfterTheSearchIsErasedByWhoeverAddsIt() {
        try (var file = received()) {
            files.store(TENANT, file);
            attach("one", "a", file);
            erase("one", "a"); // the other has stored its bytes and not named them yet
            assertThat(refusal(attach("other", "b", file))).isEqualTo(Files.barred());
            assertErased("other");
            assertThat(refusal(attach("other", "b", file))).as("again").isEqualTo(Files.barred());
        }
    }

    @Test
    void whatIsAddedBeforeTheSearchIsFoundByIt() {
        try (var file = received()) {
            files.store(TENANT, file);
            attach("one", "a", file);
            attach("other", "b", file);
            erase("one", "a");
            assertErased("one");
            assertErased("other");
            assertThat(files.exists(TENANT, file.sha256())).isFalse();
        }
    }

    @Test
    void anActivityTakesAHundredAndNotOneMoreRemovedOnesCounted() {
        try (var file = received()) {
            files.store(TENANT, file);
            for (int i = 0; i < Activity.MOST_ATTACHMENTS; i++) {
                attach("one", "a" + i, file).orThrow();
            }
            attaching.remove(command(), "one", Attachment.Kind.FILE, "a0").orThrow();
            assertThat(refusal(attach("one", "more", file))).isEqualTo(Refusal.conflict("too-many-attachments"));
        }
    }

    private void assertErased(String id) {
        assertThat(activities.find(TENANT, id).orElseThrow().state().attachments())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.isErased()).isTrue();
                    assertThat(each.caption()).isEmpty();
                    assertThat(each.isPresent()).isFalse();
                });
    }

    private void erase(String id, String attachment) {
        erasing.erase(command(), id, attachment, Erasure.Basis.ORDER).orThrow();
    }

    private Outcome<Versioned<Activity>> attach(String id, String attachment, ReceivedFile file) {
        var stored = new Attachment.Stored(file.sha256(), file.name(), "text/csv", file.size());
        var trace = new Attachment.Trace(BOTH.subject(), NOW);
        var added = new Attachment(attachment, Attachment.Kind.FILE, stored, "Danh sách", null, null, trace, null);
        return attaching.attach(command(), id, added);
    }

    private static Command command() {
        return new Command(
                BOTH, NOW, "127.0.0.1", new CommandKey(UUID.randomUUID().toString(), "hash"), null);
    }

    private static ReceivedFile received() {
        var bytes = "Họ tên;Nơi\nNgười Mẫu;Xã".getBytes(StandardCharsets.UTF_8);
        return Uploads.standard()
                .receive(new ByteArrayInputStream(bytes), "ds.csv", FileUse.of("evidence", FileType.CSV));
    }
}
