package vn.thongsuot.directive.dataanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;

class AnsweringTest {

    private final AskedCity asked = new AskedCity();
    private final String unit = asked.city.science;

    @Test
    void rowsAreKeptInDraftAndHandedIn() {
        var draft = done(asked.fill(unit, List.of(List.of("Xưởng A", "1.500", "9/2025"), List.of("", "", ""))));
        assertThat(draft.state().status()).isEqualTo(AnswerStatus.IN_DRAFT);
        assertThat(draft.state().body()).isNotNull().extracting(Body::rows).isEqualTo(1);
        var handedIn = done(asked.handIn(unit));
        assertThat(handedIn.state().status()).isEqualTo(AnswerStatus.HANDED_IN);
        assertThat(shown()).containsExactly(List.of("Xưởng A", "1.500", "09/2025"));
    }

    @Test
    void aDraftMayLackWhatIsRequiredAndWhatIsHandedInMayNot() {
        done(asked.fill(unit, List.of(List.of("A"), List.of("", "5"))));
        assertThat(violations(asked.handIn(unit))).containsExactly("/rows/1/0 cell-required");
    }

    @Test
    void allFaultsArePointedToByRowAndColumnAndNothingIsKept() {
        assertThat(violations(asked.fill(
                        unit, List.of(List.of("A", "1,500", "31/2/2025"), List.of("B", "1", "2025", "thừa")))))
                .containsExactly("/rows/0/1 number-ambiguous", "/rows/0/2 date-shape", "/rows/1 too-many-cells");
        assertThat(asked.answers
                        .find(TENANT, asked.answer(unit))
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(AnswerStatus.SENT);
    }

    @Test
    void pastedTextIsReadAsRows() {
        var filling = new Filling(null, "Xưởng A\t1.500\t2025\r\nXưởng B\tx\t\r\n");
        assertThat(violations(asked.answering.fill(asked.service.command(CLERK), asked.answer(unit), filling)))
                .containsExactly("/text/1/1 number-shape");
    }

    @Test
    void nothingToReportIsAnAnswerOfItsOwn() {
        var said = done(asked.sayNothing(unit));
        assertThat(said.state().status()).isEqualTo(AnswerStatus.NOTHING_TO_REPORT);
        assertThat(asked.answers.toldOf(TENANT, asked.answer(unit)))
                .containsExactly(DataAnswer.MADE, DataAnswer.HANDED_IN);
        assertThat(refusal(asked.fill(unit, List.of(List.of("A")))).code()).isEqualTo("answer-handed-in");
    }

    @Test
    void aClickDoesNotThrowRowsAway() {
        done(asked.fill(unit, List.of(List.of("A"))));
        assertThat(refusal(asked.sayNothing(unit)).code()).isEqualTo("answer-has-rows");
        done(asked.fill(unit, List.of()));
        assertThat(violations(asked.handIn(unit))).containsExactly("/rows rows-or-nothing");
        assertThat(done(asked.sayNothing(unit)).state().status()).isEqualTo(AnswerStatus.NOTHING_TO_REPORT);
    }

    @Test
    void whatIsGivenBackIsPutRightAndHandedInAnew() {
        done(asked.fill(unit, List.of(List.of("A"))));
        assertThat(refusal(asked.giveBack(unit, "Thiếu xưởng B")).code()).isEqualTo("answer-not-handed-in");
        done(asked.handIn(unit));
        assertThat(violations(asked.giveBack(unit, " "))).containsExactly("/note required");
        var returned = done(asked.giveBack(unit, "Thiếu xưởng B")).state();
        assertThat(returned.status()).isEqualTo(AnswerStatus.RETURNED);
        assertThat(returned.returned()).isNotNull().extracting(Act::words).isEqualTo("Thiếu xưởng B");
        done(asked.fill(unit, List.of(List.of("A"), List.of("B"))));
        assertThat(done(asked.handIn(unit)).state().status()).isEqualTo(AnswerStatus.HANDED_IN);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void aChangedFormKeepsWhatWasAnswered() {
        done(asked.fill(unit, List.of(List.of("A", "1.500", "2025"))));
        done(asked.handIn(unit));
        asked.change("""
                [{"key": "c2", "name": "Lao động", "type": "DECIMAL_NUMBER"}, {"name": "Ghi chú"},
                 {"key": "c1", "name": "Tên cơ sở"}]""");
        assertThat(shown()).containsExactly(List.of("1.500", "", "A"));
        asked.change(AskedCity.COLUMNS.replace("{\"name\": \"Tên", "{\"key\": \"c1\", \"name\": \"Tên"));
        var row = asked.following
                .board(TENANT, asked.request, false, new PageQuery(50, null))
                .orElseThrow()
                .standings()
                .items()
                .getFirst();
        assertThat(row.olderForm()).isTrue();
    }

    @Test
    void afterTheEndNothingIsHandedInAnyMore() {
        done(asked.fill(unit, List.of(List.of("A"))));
        done(asked.asking.close(asked.service.command(CLERK), asked.request));
        assertThat(refusal(asked.handIn(unit)).code()).isEqualTo("request-closed");
        assertThat(refusal(asked.sayNothing(asked.city.health)).code()).isEqualTo("request-closed");
    }

    @Test
    void tooMuchIsRefusedWithAReason() {
        var many = Collections.nCopies(Rows.MOST + 1, List.of("A"));
        assertThat(violations(asked.fill(unit, many))).containsExactly("/rows too-many");
        var large = Collections.nCopies(300, List.of("x".repeat(2000)));
        assertThat(refusal(asked.fill(unit, large)).code()).isEqualTo("rows-too-large");
        assertThat(violations(asked.fill(unit, List.of(List.of("x".repeat(2001))))))
                .containsExactly("/rows/0/0 too-long");
    }

    @Test
    void aStateSecretIsNotKept() {
        assertThat(refusal(asked.fill(unit, List.of(List.of("TUYỆT MẬT")))).code())
                .isEqualTo("state-secret");
    }

    @Test
    void eachActNeedsItsRightInItsPlace() {
        var sender = caller("nguoigui", asked.city.committee, Right.ISSUE);
        var other = caller("ytế", asked.city.health, Right.RECORD, Right.APPROVE);
        for (var stranger : List.of(sender, other)) {
            var command = asked.service.command(stranger);
            assertThat(refusal(asked.answering.sayNothing(command, asked.answer(unit), new Words(null)))
                            .reason())
                    .isEqualTo(Refusal.Reason.FORBIDDEN);
        }
        done(asked.sayNothing(unit));
        var answerer = caller("khcn", unit, Right.RECORD, Right.ISSUE);
        assertThat(refusal(asked.answering.giveBack(
                                asked.service.command(answerer), asked.answer(unit), new Words("x")))
                        .reason())
                .isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(asked.reading.one(sender, asked.answer(unit))).isPresent();
        assertThat(asked.reading.one(answerer, asked.answer(unit))).isPresent();
        assertThatThrownBy(() -> asked.reading.one(other, asked.answer(unit))).isInstanceOf(RefusedException.class);
    }

    @Test
    void makingAnswersAgainLeavesThoseThatAreThere() {
        done(asked.sayNothing(unit));
        assertThat(asked.making.make(TENANT, asked.request, List.of(unit, asked.city.rural), NOW, "again"))
                .isEqualTo(1);
        assertThat(asked.answers
                        .find(TENANT, asked.answer(unit))
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(AnswerStatus.NOTHING_TO_REPORT);
    }

    private Caller caller(String subject, String at, Right... rights) {
        var caller = new Caller(TENANT, subject);
        asked.service.post(caller, at, rights);
        return caller;
    }

    private List<List<String>> shown() {
        return asked.reading.one(CLERK, asked.answer(unit)).orElseThrow().rows();
    }
}
