package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thongsuot.platformtest.aggregate.AggregatesKit.OWNER;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** What changing must do. */
abstract class ChangingKit extends CreatingKit {

    @Test
    void aChangeMakesTheNextVersionAndIsTold() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        var changed = changeText(command(OWNER, key("k2", "b"), 1L), "two");
        assertThat(changed.orThrow().version()).isEqualTo(2);
        assertThat(told(OWNER, id))
                .extracting(Told::version, Told::type)
                .containsExactly(tuple(1L, WRITTEN), tuple(2L, CHANGED));
        assertThat(told(OWNER, id)).last().extracting(Told::data).isEqualTo(new Note.Wire(id, 2, "two"));
    }

    @Test
    void aChangeOfWhatIsNotThereIsRefused() {
        assertThat(reason(changeText(command(OWNER, null, null), "two"))).isEqualTo(Refusal.Reason.NOT_FOUND);
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        changeText(command(OWNER, null, 1L), "two");
        assertThat(reason(changeText(command(OWNER, null, 1L), "three"))).isEqualTo(Refusal.Reason.STALE);
        assertThat(aggregates().find(OWNER, id).orElseThrow().state().text()).isEqualTo("two");
    }

    @Test
    void aChangeOfAVersionYetToComeIsRefused() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        assertThat(reason(changeText(command(OWNER, null, 7L), "two"))).isEqualTo(Refusal.Reason.STALE);
    }

    @Test
    void theSameChangeAgainDoesNothingThoughItsVersionIsOld() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        changeText(command(OWNER, key("k2", "b"), 1L), "two");
        var again = changeText(command(OWNER, key("k2", "b"), 1L), "two");
        assertThat(isReplayed(again)).isTrue();
        assertThat(again.orThrow().version()).isEqualTo(2);
    }

    @Test
    void theKeyOfAChangeWithAnotherBodyIsRefused() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        changeText(command(OWNER, key("k2", "b"), null), "two");
        assertThat(reason(changeText(command(OWNER, key("k2", "c"), null), "three")))
                .isEqualTo(Refusal.Reason.KEY_REUSED);
    }

    @Test
    void theLastFiftyKeysAreRemembered() {
        create(OWNER, "k1", "body", Note.of(unit, "0"));
        IntStream.rangeClosed(1, 51)
                .forEach(i -> changeText(command(OWNER, key("c" + i, "b"), null), Integer.toString(i)));
        assertThat(isReplayed(changeText(command(OWNER, key("c2", "b"), null), "again")))
                .isTrue();
        assertThat(isReplayed(changeText(command(OWNER, key("c1", "b"), null), "anew")))
                .isFalse();
    }

    @Test
    void aChangeThatChangesNothingStoresAndTellsNothing() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        var outcome = aggregates().change(command(OWNER, null, null), id, current -> Decision.unchanged());
        assertThat(outcome).isEqualTo(Outcome.done(new Versioned<>(id, 1, Note.of(unit, "one"))));
        assertThat(told(OWNER, id)).hasSize(1);
    }

    @Test
    void aRefusedChangeStoresNothing() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        var refusal = Refusal.conflict("sealed");
        assertThat(aggregates().change(command(OWNER, null, null), id, current -> Decision.refused(refusal)))
                .isEqualTo(Outcome.refused(refusal));
        assertThat(aggregates().find(OWNER, id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void ofManyChangesOfTheSameVersionExactlyOneWins() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        var outcomes = atOnce(8, i -> changeText(command(OWNER, key("c" + i, "b"), 1L), "by " + i));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done<?>)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Refused<?>)
                .allMatch(outcome -> reason(outcome) == Refusal.Reason.STALE);
        assertThat(aggregates().find(OWNER, id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void ofManyChangesAtOnceNoneIsLost() {
        create(OWNER, "k1", "body", Note.of(unit, ""));
        var outcomes = atOnce(
                40,
                i -> aggregates()
                        .change(
                                command(OWNER, key("c" + i, "b"), null),
                                id,
                                current -> Decision.accepted(
                                        current.state().saying(current.state().text() + "<" + i + ">"), CHANGED)));
        var done = outcomes.stream().filter(Outcome.Done.class::isInstance).count();
        var last = aggregates().find(OWNER, id).orElseThrow();
        assertThat(last.version()).isEqualTo(1 + done);
        assertThat(IntStream.range(0, 40).filter(i -> last.state().text().contains("<" + i + ">")))
                .hasSize((int) done);
        assertThat(told(OWNER, id).stream().map(Told::version))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last.version()).boxed().toList());
    }

    @Test
    void whatIsTooLargeForAnEventIsRefused() {
        var large = Note.of(unit, "x".repeat(600_000));
        assertThat(reason(create(OWNER, "k1", "body", large))).isEqualTo(Refusal.Reason.TOO_LARGE);
        assertThat(aggregates().find(OWNER, id)).isEmpty();
        create(OWNER, "k2", "body", Note.of(unit, "small"));
        assertThat(reason(changeText(command(OWNER, null, null), "x".repeat(600_000))))
                .isEqualTo(Refusal.Reason.TOO_LARGE);
    }
}
