package vn.thongsuot.directive.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.known;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.Addressing;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

class AskingForDataTest {

    private static final String DUE = ", \"deadline\": {\"asWritten\": \"trước 20/5/2025\", \"date\": \"2025-05-19\"}";

    private final City city = new City();
    private final InMemoryService service = city.service;
    private final InMemoryAggregates<DataRequest> requests = InMemoryAggregates.of(DataRequest.class);
    private final AskingForData asking = new AskingForData(
            requests,
            known(service.units),
            known(service.directives),
            new Addressing(service.expanding),
            service.access);

    @Test
    void aPastedHeadingBecomesColumnsOfTheForm() {
        var made = done(ask(", \"heading\": \"Tên cơ sở\\tSố lao động\\t\\n\\tTổng số\\tNữ\""));
        assertThat(made.state().columns())
                .extracting(Column::key, Column::name, Column::type)
                .containsExactly(
                        tuple("c1", "Tên cơ sở", ColumnType.TEXT),
                        tuple("c2", "Số lao động – Tổng số", ColumnType.WHOLE_NUMBER),
                        tuple("c3", "Số lao động – Nữ", ColumnType.WHOLE_NUMBER));
        assertThat(made.state().status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(made.state().recipients().all()).isEmpty();
    }

    @Test
    void classesMeanWhoIsOfThemOnTheDayItIsSent() {
        var made = done(
                ask(columns("A") + DUE + units(city.science) + ", \"recipientClasses\": [" + city.everybody() + "]"));
        var sent = done(asking.send(service.command(CLERK), made.id()));
        assertThat(sent.state().recipients().all())
                .containsExactly(city.science, city.health, city.district, city.rural, city.thuDuc);
        assertThat(sent.state().sentBy()).isEqualTo("Văn thư");
        assertThat(requests.toldOf(TENANT, made.id())).containsExactly(DataRequest.DRAFTED, DataRequest.SENT);
    }

    @Test
    void withoutRecipientsOrDeadlineItDoesNotGoOut() {
        var nobody = done(ask(columns("A") + DUE));
        assertThat(violations(asking.send(service.command(CLERK), nobody.id()))).containsExactly("/units required");
        var whenever = done(ask(columns("A") + units(city.science)));
        assertThat(violations(asking.send(service.command(CLERK), whenever.id())))
                .containsExactly("/deadline required");
    }

    @Test
    void itGoesOutOnce() {
        var sent = sent();
        assertThat(refusal(asking.send(service.command(CLERK), sent.id())).code())
                .isEqualTo("request-already-sent");
    }

    @Test
    void aChangeAfterSendingIsAnotherEditionOfTheFormAndKeepsTheKeys() {
        var sent = sent();
        var changed = done(change(sent, """
                , "columns": [{"name": "Mới"}, {"key": "c1", "name": "Tên khác", "type": "WHOLE_NUMBER"}]""" + DUE + units(city.science)));
        assertThat(changed.state().form().edition()).isEqualTo(2);
        assertThat(changed.state().columns()).extracting(Column::key).containsExactly("c2", "c1");
        var again = done(change(changed, columns("Thứ ba") + DUE + units(city.science)));
        assertThat(again.state().columns()).extracting(Column::key).containsExactly("c3");
    }

    @Test
    void whoeverItWasSentToStaysAndOthersMayCome() {
        var sent = sent();
        assertThat(violations(change(sent, columns("A") + DUE + units(city.health))))
                .containsExactly("/units recipients-stay");
        assertThat(violations(change(sent, ", \"heading\": \"A\\tB\"" + DUE + units(city.science))))
                .containsExactly("/heading columns-once-sent");
        var more = done(change(sent, columns("A") + DUE + units(city.science, city.health)));
        assertThat(more.state().recipients().all()).containsExactly(city.science, city.health);
    }

    @Test
    void aClosedRequestStaysAsItIs() {
        var sent = sent();
        assertThat(done(asking.close(service.command(CLERK), sent.id())).state().status())
                .isEqualTo(RequestStatus.CLOSED);
        assertThat(refusal(change(sent, columns("B") + DUE + units(city.science)))
                        .code())
                .isEqualTo("request-closed");
        var draft = done(ask(columns("A")));
        assertThat(refusal(asking.close(service.command(CLERK), draft.id())).code())
                .isEqualTo("request-not-sent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "heading": "A", "columns": [{"name": "B"}]                    | /heading heading-or-columns
            , "columns": []                                                  | /columns required
            , "heading": "A\\tB\\ta"                                         | /columns/2 duplicate
            , "heading": "A\\t\\tB"                                          | /columns/1/name required
            , "columns": [{"name": "A", "key": "c9"}]                        | /columns/0/key unknown-column
            , "columns": [{"name": "A", "type": "CHOICE"}]                   | /columns/0/choices required
            , "columns": [{"name": "A", "choices": ["x"]}]                   | /columns/0/choices choices-of-a-choice
            , "columns": [{"name": "A", "type": "CHOICE", "choices": ["x", "X"]}] | /columns/0/choices/1 duplicate
            , "columns": [{"name": "A"}], "units": ["nobody"]                | /units/0 unknown-reference
            , "columns": [{"name": "A"}], "directive": "none"                | /directive unknown-reference
            , "columns": [{"name": "TUYỆT MẬT"}]                             | /columns/0/name state-secret
            , "columns": [{"name": "A"}], "deadline": {"date": "2025-05-19"} | /deadline/asWritten required
            """)
    void mistakesArePointedTo(String more, String violation) {
        assertThat(violations(ask(more))).contains(violation);
    }

    @Test
    void signsTellChoicesApart() {
        assertThat(done(ask(
                                ", \"columns\": [{\"name\": \"A\", \"type\": \"CHOICE\", \"choices\": [\"< 5\", \"> 5\"]}]"))
                        .state()
                        .columns()
                        .getFirst()
                        .choices())
                .containsExactly("< 5", "> 5");
    }

    @Test
    void itNeedsTheRightToIssueWhereItIsAsked() {
        var stranger = new Caller(TENANT, "nguoila");
        service.post(stranger, city.health, Right.ISSUE);
        var refused =
                refusal(asking.draft(service.command(stranger), draft(DataRequestDraft.class, json(columns("A")))));
        assertThat(refused.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
        var sent = sent();
        assertThat(refusal(asking.close(service.command(stranger), sent.id())).reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
    }

    private Versioned<DataRequest> sent() {
        var made = done(ask(columns("A") + DUE + units(city.science)));
        return done(asking.send(service.command(CLERK), made.id()));
    }

    private Outcome<Versioned<DataRequest>> ask(String more) {
        return asking.draft(service.command(CLERK), draft(DataRequestDraft.class, json(more)));
    }

    private Outcome<Versioned<DataRequest>> change(Versioned<DataRequest> request, String more) {
        return asking.change(service.command(CLERK), request.id(), draft(DataRequestDraft.class, json(more)));
    }

    private String json(String more) {
        return "{\"title\": \"Cơ sở sản xuất\", \"unit\": \"%s\"%s}".formatted(city.committee, more);
    }

    private static String columns(String name) {
        return ", \"columns\": [{\"name\": \"%s\"}]".formatted(name);
    }

    private static String units(String... ids) {
        return ", \"units\": [\"" + String.join("\", \"", ids) + "\"]";
    }
}
