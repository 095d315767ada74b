package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;

class RegisteringDirectivesTest {

    private static final Caller OTHER_CLERK = new Caller(TENANT, "vanthu.khcn");

    private final InMemoryService service = new InMemoryService();
    private final String department = service.unit("""
            {"name": "Sở Công Thương", "abbreviation": "SCT", "kind": "DEPARTMENT", "level": "PROVINCE",
             "system": "STATE"}""");
    private final String office = service.unit("Văn phòng Sở", "OFFICE", "PROVINCE", "STATE", department);

    @BeforeEach
    void theClerkMayIssueForTheDepartment() {
        service.post(CLERK, department, Right.ISSUE);
    }

    @Test
    void whatComesFromOutsideIsIssuedAlreadyAndWhatIsOursIsADraft() {
        assertThat(service.directive(incoming("4198/UBND-KGVX", "")).state().status())
                .isEqualTo(Status.ISSUED);
        assertThat(service.directive(outgoing("")).state().status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void numberNameAndLevelAreTakenFromWhereTheyStandAlready() {
        var letter = service.directive(outgoing("")).state();
        assertThat(letter.number()).isEqualTo("572");
        assertThat(letter.issuer()).isEqualTo(new Issuer(department, "Sở Công Thương"));
        assertThat(letter.issuerLevel()).isEqualTo(IssuerLevel.DEPARTMENT);
    }

    @Test
    void aDraftIsIssuedOnceWithNumberAndDay() {
        var plan = service.directive(ofOurs("\"symbol\": \"/KH-SCT\", \"date\": \"2025\""));
        assertThat(plan.state().completeness())
                .containsExactly(Completeness.NO_NUMBER, Completeness.DATE_NOT_TO_THE_DAY);
        var issued = done(issue(plan, "{\"number\": \"12\", \"date\": \"2025-04-22\"}"));
        assertThat(issued.state().status()).isEqualTo(Status.ISSUED);
        assertThat(issued.state().number()).isEqualTo("12");
        assertThat(issued.state().symbol()).extracting(Symbol::normalised).isEqualTo("12/KH-SCT");
        assertThat(issued.state().completeness()).isEmpty();
        assertThat(service.directives.toldOf(TENANT, plan.id()))
                .containsExactly(Directive.REGISTERED, Directive.ISSUED);
        assertThat(refusal(issue(issued, "{\"date\": \"2025-04-23\"}"))).isEqualTo(Refusal.conflict("already-issued"));
    }

    @Test
    void issuingNeedsADayThatIsNotPastTheDeadlineAndNoSecondNumber() {
        var letter = service.directive(
                outgoing(", \"deadline\": {\"asWritten\": \"trước 05/5/2025\", \"date\": \"2025-05-05\"}"));
        assertThat(violations(issue(letter, "{}"))).containsExactly("/date required");
        assertThat(violations(issue(letter, "{\"number\": \"573\", \"date\": \"2025-05-06\"}")))
                .containsExactly("/number differs-from-symbol", "/date not-after-deadline");
    }

    @Test
    void aDeadlineBeforeTheIssueDateIsRefused() {
        var deadline = "\"deadline\": {\"asWritten\": \"%s\", \"date\": \"2025-04-21\"}";
        assertThat(violations(register(incoming("1/A-B", ", \"date\": \"2025-04-22\", " + deadline.formatted("mai")))))
                .containsExactly("/deadline/date not-before-issue-date");
        assertThat(violations(register(incoming("1/A-B", ", \"date\": \"2025-05\", " + deadline.formatted("")))))
                .containsExactly("/deadline/asWritten required", "/deadline/date not-before-issue-date");
        done(register(incoming("1/A-B", ", \"date\": \"2025\", " + deadline.formatted("mai"))));
    }

    @Test
    void recipientsStandOnceAndAreKnown() {
        assertThat(violations(register(incoming("1/A-B", recipients(office, department, office)))))
                .containsExactly("/recipients/2 duplicate");
        assertThat(refusal(register(incoming("1/A-B", recipients(office, "nobody")))))
                .isEqualTo(Refusal.notYetKnown("/recipients/1", "nobody"));
    }

    @Test
    void everythingNamedMustBeKnown() {
        assertThat(refusal(register(incoming("1/A-B", ", \"issuer\": {\"unit\": \"nobody\"}"))))
                .isEqualTo(Refusal.notYetKnown("/issuer/unit", "nobody"));
        assertThat(refusal(register(incoming("1/A-B", cites("nothing")))))
                .isEqualTo(Refusal.notYetKnown("/citations/0/directive", "nothing"));
        assertThat(refusal(register(incoming("1/A-B", ", \"campaign\": \"none\""))))
                .isEqualTo(Refusal.notYetKnown("/campaign", "none"));
    }

    @Test
    void aCircleOfCitationsIsRefused() {
        var first = service.directive(incoming("1/A-B", ""));
        var second = service.directive(incoming("2/A-B", cites(first.id())));
        var third = service.directive(incoming("3/A-B", cites(second.id())));
        assertThat(violations(change(first, incoming("1/A-B", cites(third.id())))))
                .containsExactly("/citations/0/directive citation-cycle");
        assertThat(violations(change(first, incoming("1/A-B", cites(first.id())))))
                .containsExactly("/citations/0/directive cites-itself");
    }

    @Test
    void aDocumentNeedsAtLeastAName() {
        assertThat(violations(register("{\"system\": \"STATE\", \"kind\": \"PLAN\", \"direction\": \"REFERENCE\"}")))
                .containsExactly("/subject needs-a-name");
        assertThat(violations(register("{}"))).contains("/system required", "/kind required", "/direction required");
    }

    @Test
    void ourOwnNeedsAnIssuingUnit() {
        assertThat(violations(register("""
                        {"system": "STATE", "kind": "PLAN", "direction": "OUTGOING", "subject": "KH",
                         "issuer": {"name": "Sở Công Thương"}}"""))).containsExactly("/issuer/unit issued-here-needs-unit");
    }

    @Test
    void twoDifferentNumbersAreRefused() {
        assertThat(violations(register(incoming("614/SoKHCN-CN", ", \"number\": \"615\""))))
                .containsExactly("/number differs-from-symbol");
    }

    @Test
    void onlyWhoMayIssueForTheIssuerDrafts() {
        service.post(OTHER_CLERK, office, Right.ISSUE);
        var outcome =
                service.registering.register(service.command(OTHER_CLERK), draft(DirectiveDraft.class, outgoing("")));
        assertThat(refusal(outcome)).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    @Test
    void onlyWhoeverRegisteredADocumentOfOthersChangesIt() {
        var letter = service.directive(incoming("1/A-B", ""));
        service.post(OTHER_CLERK, office, Right.ISSUE);
        var outcome = service.registering.change(
                service.command(OTHER_CLERK), letter.id(), draft(DirectiveDraft.class, incoming("2/A-B", "")));
        assertThat(refusal(outcome)).isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
        assertThat(done(change(letter, incoming("2/A-B", ""))).version()).isEqualTo(2);
    }

    @Test
    void aDocumentOfOthersDoesNotBecomeOurs() {
        var letter = service.directive(incoming("1/A-B", ""));
        assertThat(violations(change(letter, outgoing("")))).containsExactly("/direction cannot-change");
    }

    @Test
    void whatWeIssuedKeepsItsDay() {
        var letter = service.directive(outgoing(""));
        done(issue(letter, "{\"date\": \"2025-04-22\"}"));
        assertThat(violations(change(letter, outgoing("")))).containsExactly("/date required");
        var changed = done(change(letter, outgoing(", \"date\": \"2025-04-22\", \"subject\": \"Sửa trích yếu\"")));
        assertThat(changed.state().status()).isEqualTo(Status.ISSUED);
        assertThat(service.directives.toldOf(TENANT, letter.id()))
                .containsExactly(Directive.REGISTERED, Directive.ISSUED, Directive.CHANGED);
    }

    private Outcome<Versioned<Directive>> register(String json) {
        return service.registering.register(service.command(CLERK), draft(DirectiveDraft.class, json));
    }

    private Outcome<Versioned<Directive>> change(Versioned<Directive> directive, String json) {
        return service.registering.change(service.command(CLERK), directive.id(), draft(DirectiveDraft.class, json));
    }

    private Outcome<Versioned<Directive>> issue(Versioned<Directive> directive, String json) {
        return service.registering.issue(service.command(CLERK), directive.id(), draft(Issue.class, json));
    }

    private String outgoing(String more) {
        return ofOurs("\"symbol\": \"572/SCTKHTCTH\"" + more);
    }

    private String ofOurs(String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "issuer": {"unit": "%s"}, %s}""".formatted(department, more);
    }

    private static String incoming(String symbol, String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "%s"%s}""".formatted(symbol, more);
    }

    private static String cites(String directive) {
        return ", \"citations\": [{\"directive\": \"%s\", \"relation\": \"BASED_ON\"}]".formatted(directive);
    }

    private static String recipients(String... units) {
        return ", \"recipients\": [\"" + String.join("\", \"", units) + "\"]";
    }
}
