package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;

/** Documents as the conference of the city and that of the ministry name them. */
class ParticularDocumentsTest {

    private final InMemoryService service = new InMemoryService();
    private final String ministry = service.unit("Bộ Công Thương", "MINISTRY", "CENTRAL", "STATE", null);
    private final String agency = service.unit("Cục ĐCK", "AGENCY", "CENTRAL", "STATE", ministry);

    @BeforeEach
    void theClerkRegisters() {
        service.post(CLERK, ministry, Right.ISSUE);
    }

    @Test
    @Tag("HCM-01")
    void aPlanOfWhichNeitherNumberNorDayIsKnownSaysSo() {
        var plan = new City()
                .plan(", \"period\": {\"from\": \"2022\", \"to\": \"2025\"}")
                .state();
        assertThat(Objects.requireNonNull(plan.issuer()).name()).isEqualTo("UBND Thành phố");
        assertThat(plan.number()).isNull();
        assertThat(plan.date()).isNull();
        var period = Objects.requireNonNull(plan.particulars().period());
        assertThat(period.from().value()).isEqualTo("2022");
        assertThat(Objects.requireNonNull(period.to()).value()).isEqualTo("2025");
        assertThat(plan.completeness()).containsExactly(Completeness.NO_NUMBER, Completeness.NO_DATE);
    }

    @Test
    @Tag("HCM-02")
    void aPlanForAYearAndThoseThatFollowHasNoEnd() {
        var open = new City().plan(", \"period\": {\"from\": \"2022\"}").state();
        assertThat(Objects.requireNonNull(open.particulars().period()).openEnded())
                .isTrue();
        assertThat(violations(register(
                        "\"kind\": \"PLAN\", \"subject\": \"x\", \"period\": {\"from\": \"2022\", \"to\": \"2021\"}")))
                .containsExactly("/period/to not-before-start");
    }

    @Test
    @Tag("MOIT-05")
    void aLawMayBeADraftAndAPlanMayBeInPreparation() {
        var law = stored("\"kind\": \"LAW\", \"shortName\": \"Luật KH,CN&ĐMST\", \"status\": \"DRAFT\"");
        var plan = stored("\"kind\": \"PLAN\", \"subject\": \"KH&CN 2026-2030\", \"status\": \"IN_PREPARATION\"");
        var rules = stored("\"kind\": \"REGULATION\", \"subject\": \"Quản lý nhiệm vụ\"");
        assertThat(Stream.of(law, plan, rules).map(each -> each.state().status()))
                .containsExactly(Status.DRAFT, Status.IN_PREPARATION, Status.ISSUED);
        var passed = done(service.registering.change(
                service.command(CLERK),
                law.id(),
                json("\"kind\": \"LAW\", \"shortName\": \"Luật\", \"status\": \"ISSUED\"")));
        assertThat(passed.state().status()).isEqualTo(Status.ISSUED);
    }

    @Test
    void oursIsIssuedByAnActOfItsOwn() {
        var ours = "\"kind\": \"PLAN\", \"subject\": \"x\", \"issuer\": {\"unit\": \"%s\"}, \"status\": \"%s\"";
        assertThat(violations(service.registering.register(
                        service.command(CLERK), outgoing(ours.formatted(ministry, "ISSUED")))))
                .containsExactly("/status issued-by-an-act");
        var prepared = done(service.registering.register(
                service.command(CLERK), outgoing(ours.formatted(ministry, "IN_PREPARATION"))));
        var issue = new Issue("1", LocalDate.of(2025, 4, 22), null);
        assertThat(done(service.registering.issue(service.command(CLERK), prepared.id(), issue))
                        .state()
                        .status())
                .isEqualTo(Status.ISSUED);
        assertThat(violations(service.registering.change(
                        service.command(CLERK),
                        prepared.id(),
                        outgoing(ours.formatted(ministry, "DRAFT") + ", \"date\": \"2025-04-22\""))))
                .containsExactly("/status cannot-change");
    }

    @Test
    @Tag("MOIT-06")
    void documentsWithoutNumberHaveTheirIssuerAndTheYearsTheyLookTo() {
        for (var kind : List.of("STRATEGY", "REGULATION", "PLAN")) {
            var document = stored("\"kind\": \"%s\", \"issuer\": {\"unit\": \"%s\"}, \"horizon\": {\"to\": 2030}"
                            .formatted(kind, ministry))
                    .state();
            assertThat(document.number()).isNull();
            assertThat(document.symbol()).isNull();
            assertThat(document.issuer()).isEqualTo(new Issuer(ministry, "Bộ Công Thương"));
            assertThat(document.particulars().horizon()).isEqualTo(new Horizon(null, 2030));
            assertThat(document.completeness()).contains(Completeness.NO_NUMBER);
        }
        assertThat(violations(register(
                        "\"kind\": \"PLAN\", \"subject\": \"x\", \"horizon\": {\"from\": 2031, \"to\": 2030}")))
                .containsExactly("/horizon horizon");
    }

    @Test
    @Tag("MOIT-07")
    void whatWasSpokenHasEventPersonAndPostAndNoNumberAndOwnsTasks() {
        var spoken = stored("""
                "kind": "ORAL_INSTRUCTION", "subject": "06 giải pháp trọng tâm", "recipients": ["%s"],
                "spoken": {"occasion": "Hội nghị chuyên đề", "event": "hoi-nghi", "on": "2025-05-19",
                           "by": "Thứ trưởng", "person": "Nguyễn Văn An"}""".formatted(agency));
        var origin = Objects.requireNonNull(spoken.state().particulars().spoken());
        assertThat(List.of(
                        Objects.requireNonNull(origin.event()),
                        Objects.requireNonNull(origin.by()),
                        Objects.requireNonNull(origin.person())))
                .containsExactly("hoi-nghi", "Thứ trưởng", "Nguyễn Văn An");
        assertThat(spoken.state().completeness()).doesNotContain(Completeness.NO_NUMBER);
        var task = done(service.assigningTasks.assign(
                service.command(CLERK), draft(TaskDraft.class, """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "hoàn thiện cơ chế, chính sách"}""".formatted(spoken.id()))));
        assertThat(task.state().directive()).isEqualTo(spoken.id());
        assertThat(violations(register("\"kind\": \"ORAL_INSTRUCTION\", \"subject\": \"x\", \"symbol\": \"1/TB-A\"")))
                .containsExactly("/symbol spoken-has-no-number", "/spoken required");
        assertThat(violations(register("\"kind\": \"ORAL_INSTRUCTION\", \"subject\": \"x\", \"spoken\": {}")))
                .containsExactly("/spoken/occasion required", "/spoken/by required");
    }

    @Test
    @Tag("MOIT-28")
    void havingHadAHandInADocumentIsNotCarryingItOut() {
        var resolution = stored("""
                "kind": "RESOLUTION", "symbol": "71/NQ-CP",
                "contributors": [{"unit": "%s", "how": "DRAFTED"}, {"unit": "%s", "how": "COMMENTED"}]""".formatted(ministry, agency));
        assertThat(resolution.state().particulars().contributors())
                .containsExactly(
                        new Contributor(ministry, Contributor.How.DRAFTED, null),
                        new Contributor(agency, Contributor.How.COMMENTED, null));
        assertThat(resolution.state().citations()).isEmpty();
        assertThat(resolution.state().recipients()).isEmpty();
    }

    @Test
    @Tag("MOIT-29")
    void oneListHasSeveralNamesAndAWrongWordAboutADraftIsKeptAndFlagged() {
        var law = stored("\"kind\": \"LAW\", \"shortName\": \"Luật KH,CN&ĐMST\", \"status\": \"DRAFT\"");
        var resolution = stored("\"kind\": \"RESOLUTION\", \"symbol\": \"71/NQ-CP\"");
        var speech = stored("""
                "kind": "ORAL_INSTRUCTION", "subject": "Chỉ đạo", "spoken": {"occasion": "Hội nghị", "by": "Thứ trưởng"},
                "lists": [{"key": "giai-phap", "name": "06 giải pháp trọng tâm",
                           "aliases": ["6 giải pháp trọng tâm", "6 chỉ đạo"]}],
                "issuedStatements": [{"text": "các văn bản trên được ban hành", "documents": ["%s", "%s"]}]""".formatted(resolution.id(), law.id()));
        var particulars = speech.state().particulars();
        assertThat(particulars.lists())
                .singleElement()
                .satisfies(list -> assertThat(List.of("06 giải pháp trọng tâm", "6 giải pháp trọng tâm", "6 chỉ đạo"))
                        .allMatch(list::isCalled));
        assertThat(particulars.issuedStatements()).singleElement().satisfies(said -> {
            assertThat(said.text()).isEqualTo("các văn bản trên được ban hành");
            assertThat(said.contradictedBy()).containsExactly(law.id());
        });
        assertThat(violations(register("""
                        "kind": "PLAN", "subject": "x", "lists": [{"key": "a", "name": "A"}, {"key": "a", "name": "B"}],
                        "issuedStatements": [{"text": " "}]""")))
                .containsExactly("/lists/1 duplicate", "/issuedStatements/0/text required");
    }

    private Outcome<Versioned<Directive>> register(String facts) {
        return service.registering.register(service.command(CLERK), json(facts));
    }

    private Versioned<Directive> stored(String facts) {
        return done(register(facts));
    }

    private static DirectiveDraft json(String facts) {
        return draft(
                DirectiveDraft.class, "{\"system\": \"STATE\", \"direction\": \"REFERENCE\", %s}".formatted(facts));
    }

    private static DirectiveDraft outgoing(String facts) {
        return draft(DirectiveDraft.class, "{\"system\": \"STATE\", \"direction\": \"OUTGOING\", %s}".formatted(facts));
    }
}
