package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** One report of a hundred and twenty. */
class ConsolidatingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant NOW = Instant.parse("2025-05-06T02:00:00Z");
    private static final int UNITS = 120;

    private final DongNai case1 = new DongNai();
    private final InMemoryReplica<ReportFact> copies =
            InMemoryReplica.impatient(ReportFact.class, "directive", "recipient", "period.to");
    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final List<String> calls = new ArrayList<>();
    private final Aggregates<Report> reports = counted(InMemoryAggregates.of(Report.class));
    private final Organisation organisation = new Organisation(units);
    private final SubordinateReports sent = new SubordinateReports(copies, new Directives(directives), organisation);
    private final TakingInputs taking = new TakingInputs(reports, organisation, sent);

    @SuppressWarnings("unchecked")
    private Aggregates<Report> counted(Aggregates<Report> inside) {
        return (Aggregates<Report>) Proxy.newProxyInstance(
                Aggregates.class.getClassLoader(), new Class<?>[] {Aggregates.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(inside, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Every third commune writes the same; all ask the province for the same. */
    private Report consolidated(int examples) {
        directives.know(TENANT, "d1", DongNai.letter572());
        case1.units.forEach((id, unit) -> units.know(TENANT, id, unit));
        var states = new LinkedHashMap<String, Report>();
        for (var place = 0; place < UNITS; place++) {
            var unit = new UnitCopy(
                    "Xã " + place, null, null, "COMMUNE", "COMMUNE", "STATE", "vps", null, null, true, place);
            case1.units.put("xa" + place, unit);
            units.know(TENANT, "xa" + place, unit);
            states.put("r" + place, report(place));
            know(place, null);
        }
        reports.createAll(Command.ofService(TENANT, "test", NOW, "cause"), states, ReportEvent.DRAFTED);
        calls.clear();
        var into = case1.report();
        var outcome = taking.take(TENANT, into, new Taken(null, null, true));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        case1.related.putAll(states);
        return into.consolidating(((Outcome.Done<Consolidated>) outcome).value())
                .working(into.workings().merging(true).telling(new Telling(examples, List.of())));
    }

    private void know(int place, ReportFact.@Nullable SentBack back) {
        copies.know(
                TENANT,
                "r" + place,
                back == null ? 1 : 2,
                new ReportFact(
                        "xa" + place,
                        "vps",
                        "d1",
                        DongNai.PERIOD,
                        "APPROVED",
                        null,
                        new ReportFact.Sent(NOW),
                        back,
                        null,
                        new ReportFact.Snapshot("hash" + place)));
    }

    private Report report(int place) {
        var text = place % 3 == 0 ? "Đã tuyên truyền rộng rãi." : "Việc riêng của xã " + place + ".";
        var frame = case1.report().frame();
        var own = new Report.Frame(
                "xa" + place, "vps", null, frame.kind(), frame.period(), null, "d1", null, List.of(), null, null);
        var written = new Written(
                Map.of("s2-2", text),
                List.of(),
                List.of(),
                List.of(new Recommendation("UBND tỉnh", null, "đề nghị", "bố trí kinh phí.")),
                List.of(),
                List.of());
        return Report.draft(own, new Report.Identity("Báo cáo xã " + place, null, null, "2025-05-05"), written)
                .submitted()
                .approved(new SnapshotReference("s" + place, (long) place, "hash" + place, null, NOW, null, null))
                .sent(Sending.to("vps", NOW));
    }

    @Test
    void allThatWereSentAreTakenInOneQuery() {
        var report = consolidated(10);

        assertThat(report.consolidated().inputs()).hasSize(UNITS);
        assertThat(calls).containsExactly("findAll");
    }

    @Test
    void theSameTextIsToldOnceUnderAllWhoSayItAndTheRestIsInAnAnnex() {
        var report = consolidated(10);
        var document = Composing.of(report, case1.facts(), Standing.DRAFT);

        assertThat(Renderings.page(document))
                .containsSubsequence(
                        "id=\"s2-2\"",
                        "Tổng hợp từ báo cáo của các đơn vị:",
                        "Xã 0, Xã 3, Xã 6, Xã 9, Xã 12 và 35 đơn vị khác:",
                        "Đã tuyên truyền rộng rãi.",
                        "Toàn bộ 81 nội dung nêu tại Phụ lục I.");
        var rows = document.annexes().getFirst().blocks().getFirst();
        assertThat(rows)
                .isInstanceOfSatisfying(
                        Block.Table.class, table -> assertThat(table.rows()).hasSize(UNITS));
    }

    @Test
    void whatAllAskForIsGatheredOnceByAddresseeInTwoQueries() {
        var report = consolidated(10);
        reports.createAll(
                Command.ofService(TENANT, "test", NOW, "whole"), Map.of("whole", report), ReportEvent.DRAFTED);
        calls.clear();

        var gathered = new GatheredRequests(reports).of(TENANT, "whole").orElseThrow();

        assertThat(calls).containsExactly("find", "findAll");
        assertThat(gathered).singleElement().satisfies(to -> {
            assertThat(to.addressee()).isEqualTo("UBND tỉnh");
            assertThat(to.requests())
                    .singleElement()
                    .satisfies(one -> assertThat(one.by()).hasSize(UNITS));
        });
    }

    @Test
    void whatItsRecipientReturnedIsNotTaken() {
        consolidated(10);
        know(5, new ReportFact.SentBack(NOW));

        assertThat(sent.sentTo(TENANT, case1.report().frame()))
                .hasSize(UNITS - 1)
                .doesNotContain("r5");
    }
}
