package vn.thongsuot.directive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.agreement.Agreement;
import vn.thongsuot.directive.agreement.Agreements;
import vn.thongsuot.directive.agreement.Matter;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.exchange.SendingDirectives.Made;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class SendingDirectivesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);

    private final InMemoryService service = new InMemoryService();
    private final InMemoryAggregates<Agreement> agreements = InMemoryAggregates.of(Agreement.class);
    private final InMemoryAggregates<Envelope> envelopes = InMemoryAggregates.of(Envelope.class, "directive.id");
    private final SendingDirectives sending = new SendingDirectives(
            envelopes, service.units, service.directives, new Agreements(agreements), Clock.fixed(NOW, ZoneOffset.UTC));

    private String ministry = "";
    private String commune = "";

    @BeforeEach
    void aMinistryListsACommune() {
        ministry = service.unit("Bộ Công Thương", "MINISTRY", "CENTRAL", "STATE", null);
        commune = service.unit("""
                {"name": "Xã Thuận An", "kind": "PEOPLES_COMMITTEE", "level": "COMMUNE", "system": "STATE",
                 "identifiers": [{"scheme": "territory", "value": "24787"}, {"scheme": "tenant", "value": "lam-dong"}]}""");
        service.post(InMemoryService.CLERK, ministry, Right.ISSUE);
    }

    @Test
    void aCommuneIsAddressedByItsCodeInItsOwnTenant() {
        agree(TODAY, null);
        assertThat(send(issued("", ""))).isEqualTo(1);
        assertThat(sent().to()).isEqualTo("lam-dong");
        assertThat(sent().recipient())
                .isEqualTo(new Recipient("Xã Thuận An", List.of(new Recipient.Code("territory", "24787"))));
    }

    @Test
    void sendingTwiceMakesOneEnvelope() {
        agree(TODAY, null);
        var directive = issued("", "");
        assertThat(send(directive)).isEqualTo(1);
        assertThat(send(directive)).isZero();
    }

    @Test
    void nothingLeavesWithoutAnAgreementInForce() {
        var directive = issued("", "");
        assertThat(send(directive)).isZero();
        agree(TODAY.minusYears(1), TODAY.minusDays(1));
        assertThat(send(directive)).isZero();
    }

    @Test
    void anAgreementOfTodaySendsNothingOfYesterday() {
        agree(TODAY, null);
        var yesterday = new Made("a", issued("", ""), commune, NOW.minusSeconds(24 * 3600));
        assertThat(sending.send(TENANT, List.of(yesterday), "cause")).isZero();
    }

    @Test
    void howUrgentItIsGoesWithIt() {
        agree(TODAY, null);
        send(issued(", \"urgency\": \"VERY_URGENT\"", ""));
        assertThat(Objects.requireNonNull(sent().directive()).urgency()).isEqualTo(Urgency.VERY_URGENT);
    }

    @Test
    void whatMayNotLeaveStays() {
        agree(TODAY, null);
        assertThat(send(issued(", \"circulation\": \"INTERNAL\"", ""))).isZero();
        assertThat(send(issued("", " (lưu hành nội bộ)"))).isZero();
    }

    @Test
    void aCitationIsPutInWordsAndWhatMayNotBeNamedIsLeftOut() {
        agree(TODAY, null);
        var open = cited("57-NQ/TW", "");
        var internal = cited("9-NQ/TW", ", \"circulation\": \"INTERNAL\"");
        send(issued("""
                , "citations": [{"directive": "%s", "relation": "BASED_ON"}, {"directive": "%s", "relation": "BASED_ON"}]""".formatted(open, internal), ""));
        var directive = Objects.requireNonNull(sent().directive());
        assertThat(directive.citations()).extracting(CitedOutside::symbol).containsExactly("57-NQ/TW");
    }

    private void agree(LocalDate from, @Nullable LocalDate to) {
        var agreement =
                new Agreement("lam-dong", List.of(Matter.DIRECTIVES), List.of(), List.of(), List.of(), from, to);
        agreements.createAll(
                service.command(InMemoryService.ADMINISTRATOR),
                Map.of(Agreement.idOf(TENANT, "lam-dong"), agreement),
                Agreement.MADE);
    }

    @Test
    void whatIsKeptOfADocumentHereDoesNotLeave() {
        agree(TODAY, null);
        var inside = service.directive("""
                {"system": "STATE", "kind": "DECISION", "direction": "INCOMING", "symbol": "9/QĐ-BCT",
                 "date": "2025-04-21", "circulation": "INTERNAL"}""").id();
        var directive = issued("", "");
        service.directives
                .change(
                        service.command(InMemoryService.CLERK),
                        directive,
                        current -> Decision.accepted(kept(current.state(), inside), Directive.CHANGED))
                .orThrow();
        assertThat(send(directive)).isEqualTo(1);
        assertThat(new StoredJson().toJson(sent()))
                .contains("Hưởng ứng")
                .doesNotContain(inside, "ghi chú riêng", "acts", "filing", "entries", "joinedInto");
    }

    private Directive kept(Directive directive, String inside) {
        var entry = new Entry(Entry.Sheet.OUT, ministry, "1", TODAY, null, null, null, null, "ghi chú riêng");
        var act = new LaterAct(LaterAct.Kind.AMENDED, TODAY, inside, "ghi chú riêng");
        return directive.filed(directive.filing().after(act).entered(entry));
    }

    private String issued(String more, String words) {
        var draft = service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "subject": "Hưởng ứng%s",
                 "issuer": {"unit": "%s"}, "recipients": ["%s"]%s}""".formatted(words, ministry, commune, more));
        var issue = InMemoryService.draft(Issue.class, "{\"number\": \"1\", \"date\": \"2025-04-22\"}");
        service.registering
                .issue(service.command(InMemoryService.CLERK), draft.id(), issue)
                .orThrow();
        return draft.id();
    }

    private String cited(String symbol, String more) {
        return service.directive("""
                {"system": "PARTY", "kind": "RESOLUTION", "direction": "REFERENCE", "symbol": "%s"%s}""".formatted(symbol, more)).id();
    }

    private int send(String directive) {
        return sending.send(TENANT, List.of(new Made("a-" + directive, directive, commune, NOW)), "cause");
    }

    private Envelope sent() {
        return envelopes.page(TENANT, new PageQuery(10, null), Map.of()).items().stream()
                .map(Versioned::state)
                .toList()
                .getLast();
    }
}
