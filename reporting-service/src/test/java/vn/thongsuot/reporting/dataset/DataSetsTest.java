package vn.thongsuot.reporting.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.OpeningCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.dataset.DataSet.Part;
import vn.thongsuot.reporting.dataset.DataSet.Version;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Snapshots;

/** What a data set that everybody reads never does, whoever asks: move to another address, or grow without end. */
class DataSetsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Days PERIOD = new Days(LocalDate.of(2025, 4, 11), LocalDate.of(2025, 5, 5));
    private static final Caller PUBLISHER = new Caller(TENANT, "congbo");
    private static final Caller ADMINISTRATOR = new Caller(TENANT, "quantri");
    private static final String SLUG = "so-lieu";

    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final Organisation organisation = new Organisation(units);
    private final InMemoryAggregates<DataSet> kept = InMemoryAggregates.of(DataSet.class);
    private final DataSets sets = sets();

    @SuppressWarnings("NullAway") // no report is found, so no figures are read and no bytes are kept
    private DataSets sets() {
        var editions = new MakingEditions(
                InMemoryAggregates.of(Report.class),
                new Snapshots(null, null, null, (tenant, reference) -> Optional.empty()),
                InMemoryReplica.impatient(ReportFact.class, "supersedes"),
                organisation,
                null);
        return new DataSets(kept, editions, null, open(), access(), organisation);
    }

    private static OpenData open() {
        var opening = new OpeningCopy(List.of(OpenList.DATA_SETS), List.of(), "Tự do sử dụng");
        return new OpenData(tenant -> Optional.of(opening));
    }

    private Access access() {
        var posts = InMemoryReplica.impatient(PositionCopy.class, "subject");
        var since = LocalDate.of(2025, 1, 1);
        posts.know(
                TENANT,
                "p",
                new PositionCopy("sct", "Chuyên viên", PUBLISHER.subject(), Set.of(Right.PUBLISH), since, null));
        return Access.over(
                organisation,
                posts,
                (tenant, subject) -> subject.equals(ADMINISTRATOR.subject()),
                Clock.fixed(AT, ZoneOffset.UTC));
    }

    private static DataSetDraft draft(String slug) {
        return new DataSetDraft(
                slug, "Số liệu", "", "sct", "sct", DataSet.Frequency.ANNUAL, List.of(), List.of("indicator"));
    }

    /** A data set of this many versions, by its id. */
    private String published(int versions) {
        units.know(
                TENANT,
                "sct",
                new UnitCopy("Sở", null, null, "DEPARTMENT", "PROVINCE", "STATE", null, null, null, true, 1));
        var id = DataSet.idOf(TENANT, SLUG);
        var all = IntStream.rangeClosed(1, versions)
                .mapToObj(DataSetsTest::version)
                .toList();
        var set = new DataSet(SLUG, draft(SLUG).toDescription(), all);
        kept.createAll(command(), Map.of(id, set), DataSet.PUBLISHED);
        return id;
    }

    private static Version version(int number) {
        return new Version(number, AT, PERIOD, List.of("r"), 1, "", new Part("csv", 3), new Part("json", 4), null);
    }

    private static Command command() {
        return new Command(PUBLISHER, AT, "127.0.0.1", null, null);
    }

    private static @Nullable Refusal refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal() : null;
    }

    @Test
    void theAddressStaysWhenADataSetIsDescribedAnew() {
        var id = published(1);

        assertThat(refusal(sets.change(command(), id, draft("so-lieu-khac"))))
                .isEqualTo(Refusal.invalid("/slug", "slug-stays"));
        assertThat(kept.toldOf(TENANT, id)).containsExactly(DataSet.PUBLISHED);

        assertThat(refusal(sets.change(command(), id, draft(SLUG)))).isNull();
        assertThat(kept.toldOf(TENANT, id)).containsExactly(DataSet.PUBLISHED, DataSet.DESCRIBED);
    }

    @Test
    void aDataSetThatIsFullTakesNoFurtherVersion() {
        var id = published(DataSet.VERSIONS);

        assertThat(refusal(sets.publish(command(), id, List.of("r"), "digest")))
                .isEqualTo(Refusal.conflict("too-many-versions"));
    }

    @Test
    void theLastVersionIsRefusedForItsReportsAlone() {
        var id = published(DataSet.VERSIONS - 1);

        assertThat(refusal(sets.publish(command(), id, List.of("r"), "digest")))
                .isEqualTo(Refusal.invalid("/reports/0", "report-not-publishable"));
    }

    @Test
    void whoAdministersDoesNotPublishByThat() {
        var id = published(1);
        var command = new Command(ADMINISTRATOR, AT, "127.0.0.1", null, null);

        assertThat(requireNonNull(refusal(sets.publish(command, id, List.of("r"), "digest")))
                        .code())
                .isEqualTo(Access.RIGHT_MISSING);
        assertThat(requireNonNull(refusal(sets.withdraw(command, id, 1, "Sai"))).code())
                .isEqualTo(Access.RIGHT_MISSING);
    }
}
