package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.outbox.ListFields.Pair;
import vn.thongsuot.platform.outbox.ListFields.Use;
import vn.thongsuot.platform.paging.Condition;

class ListFieldsTest {

    private final ListFields tasks = ListFields.NONE
            .with(Use.SHARED, "directive", "status", "unit")
            .with(Use.FEW, "parent")
            .with(Use.SEARCHED, "words")
            .with(Use.DAY, "until", "on")
            .with(Use.BOUND, "begins")
            .together("until", "unit")
            .together("source.id", "source.kind")
            .together("directive", "status");

    @Test
    void eachFieldHasAnIndexAndEachPairThatEndInTheOrderOfCreation() {
        assertThat(tasks.indexes())
                .containsExactlyInAnyOrder(
                        List.of("made", "_id"),
                        List.of("state.directive", "made", "_id"),
                        List.of("state.status", "made", "_id"),
                        List.of("state.unit", "made", "_id"),
                        List.of("state.parent", "made", "_id"),
                        List.of("state.words", "made", "_id"),
                        List.of("state.until", "made", "_id"),
                        List.of("state.on", "made", "_id"),
                        List.of("state.begins", "made", "_id"),
                        List.of("state.unit", "state.until", "made", "_id"),
                        List.of("state.source.id", "state.source.kind", "made", "_id"),
                        List.of("state.directive", "state.status", "made", "_id"));
    }

    @Test
    void anyTwoOfSeveralArePairs() {
        assertThat(ListFields.NONE
                        .with(Use.SHARED, "a", "b", "c")
                        .together("a", "b", "c")
                        .together("a", "b")
                        .pairs())
                .containsExactly(new Pair("a", "b"), new Pair("a", "c"), new Pair("b", "c"));
    }

    @Test
    void aPageLiesInTheOrderOfTheFirstDayThatIsBounded() {
        var bounded = new Condition.Between("2025-01-01", null);
        assertThat(tasks.orderOf(Map.of("on", bounded, "until", bounded))).isEqualTo("until");
        assertThat(tasks.orderOf(Map.of("on", bounded, "unit", "u"))).isEqualTo("on");
        assertThat(tasks.orderOf(Map.of("on", "2025-01-01"))).isNull();
        assertThat(tasks.orderOf(Map.of("begins", bounded))).isNull();
    }

    @Test
    void whatFewMeetIsReadByItsOwnIndex() {
        assertThat(tasks.surest(List.of("directive", "parent", "status")))
                .contains(List.of("state.parent", "made", "_id"));
        assertThat(tasks.surest(List.of("directive", "unit", "words", "until"))).isEmpty();
    }

    @Test
    void soIsWhatFewMeetTogether() {
        var reports = ListFields.NONE
                .with(Use.SHARED, "unit", "directive", "status")
                .with(Use.FEW, "file")
                .together("unit", "directive", "status")
                .foundByBoth("directive", "unit");
        assertThat(reports.pairs())
                .containsExactly(
                        new Pair("unit", "directive"), new Pair("unit", "status"), new Pair("directive", "status"));
        assertThat(reports.surest(List.of("directive", "status", "unit")))
                .contains(List.of("state.unit", "state.directive", "made", "_id"));
        assertThat(reports.surest(List.of("directive", "unit", "file"))).contains(List.of("state.file", "made", "_id"));
        assertThat(reports.surest(List.of("directive", "status"))).isEmpty();
    }

    @Test
    void whatManyMeetBesideWhatManyMeetLacksAnIndex() {
        assertThat(tasks.lacking(List.of("directive", "unit"))).contains(new Pair("directive", "unit"));
        assertThat(tasks.lacking(List.of("status", "until"))).contains(new Pair("status", "until"));
        assertThat(tasks.lacking(List.of("directive", "unit", "status"))).isEmpty();
        assertThat(tasks.lacking(List.of("directive", "unit", "parent"))).isEmpty();
        assertThat(tasks.lacking(List.of("unit", "until", "begins", "words"))).isEmpty();
        assertThat(tasks.lacking(List.of("unit"))).isEmpty();
    }
}
