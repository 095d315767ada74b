package vn.thongsuot.directive.dataanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.refusal;

import java.util.List;
import org.junit.jupiter.api.Test;

class SavingAnswersTest {

    private final AskedCity asked = new AskedCity();
    private final String unit = asked.city.science;

    @Test
    void rowsThatAnAnswerDoesNotNameAnyMoreAreRemovedAndNobodyElsesAre() {
        done(asked.fill(asked.city.health, List.of(List.of("Bệnh viện"))));
        done(asked.fill(unit, List.of(List.of("A"))));
        done(asked.fill(unit, List.of(List.of("A"), List.of("B"))));
        assertThat(asked.bodies.size()).isEqualTo(2);
        done(asked.handIn(unit));
        assertThat(asked.reading.one(CLERK, asked.answer(unit)).orElseThrow().rows())
                .hasSize(2);
        done(asked.giveBack(unit, "Thừa"));
        done(asked.fill(unit, List.of()));
        assertThat(asked.bodies.size()).isEqualTo(1);
    }

    @Test
    void whatACrashLeftIsRemovedByTheNextSaveAndWhatIsAboutToBeNamedStays() {
        var rows = RowsReading.read(List.of(), RawTable.ofRows(List.of()), false);
        var version = done(asked.fill(unit, List.of(List.of("A")))).version();
        asked.bodies.keep(TENANT, asked.answer(unit), version, "left", rows);
        asked.bodies.keep(TENANT, asked.answer(unit), version + 1, "coming", rows);
        done(asked.fill(unit, List.of(List.of("B"))));
        assertThat(asked.bodies.read(TENANT, List.of("left", "coming"))).containsOnlyKeys("coming");
        assertThat(asked.reading.one(CLERK, asked.answer(unit)).orElseThrow().rows())
                .containsExactly(List.of("B", "", ""));
    }

    @Test
    void aWorkbookAndHandingInAreForAVersionThatWasSeen() {
        var id = asked.answer(unit);
        var blind = asked.service.command(CLERK);
        var table = RawTable.ofRows(List.of(List.of("A")));
        assertThat(refusal(asked.answering.load(blind, id, request -> table)).code())
                .isEqualTo("precondition-required");
        done(asked.answering.load(asked.seen(1), id, request -> table));
        assertThat(refusal(asked.answering.load(asked.seen(1), id, request -> table))
                        .code())
                .isEqualTo("stale");
        assertThat(refusal(asked.answering.handIn(blind, id, new Words(null))).code())
                .isEqualTo("precondition-required");
        assertThat(refusal(asked.answering.handIn(asked.seen(1), id, new Words(null)))
                        .code())
                .isEqualTo("stale");
        done(asked.answering.handIn(asked.seen(2), id, new Words(null)));
    }
}
