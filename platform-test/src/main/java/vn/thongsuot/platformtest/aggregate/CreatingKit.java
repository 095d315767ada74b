package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.platformtest.aggregate.AggregatesKit.OWNER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;

/** What creating must do. */
abstract class CreatingKit extends AggregateCommands {

    @Test
    void whatIsCreatedIsFoundAsItWas() {
        var note = Note.of(unit, "Kế hoạch").due(LocalDate.of(2025, 10, 20));
        var created = create(OWNER, "k1", "body", note);
        assertThat(created).isEqualTo(Outcome.done(new Versioned<>(id, 1, note)));
        assertThat(aggregates().find(OWNER, id)).contains(new Versioned<>(id, 1, note));
    }

    @Test
    void absentFieldsStayAbsent() {
        create(OWNER, "k1", "body", Note.of(unit, "không có hạn"));
        assertThat(aggregates().find(OWNER, id).orElseThrow().state().due()).isNull();
    }

    @Test
    void theSameCommandAgainAnswersWhatIsThereNow() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        changeText(command(OWNER, null, null), "two");
        var again = aggregates().create(command(OWNER, key("k1", "body"), null), id, AggregateCommands::mustNotBeAsked);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.replayed()).isTrue());
        assertThat(again.orThrow().version()).isEqualTo(2);
        assertThat(again.orThrow().state().text()).isEqualTo("two");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        assertThat(reason(create(OWNER, "k1", "other body", Note.of(unit, "two"))))
                .isEqualTo(Refusal.Reason.KEY_REUSED);
        assertThat(aggregates().find(OWNER, id).orElseThrow().state().text()).isEqualTo("one");
    }

    @Test
    void anIdThatAnotherCommandTookIsRefused() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        assertThat(reason(create(OWNER, "k2", "body", Note.of(unit, "two")))).isEqualTo(Refusal.Reason.CONFLICT);
    }

    @Test
    void aRefusedCreationStoresAndTellsNothing() {
        var refusal = Refusal.invalid("/text", "too-dull");
        assertThat(aggregates().create(command(OWNER, key("k1", "b"), null), id, () -> Decision.refused(refusal)))
                .isEqualTo(Outcome.refused(refusal));
        assertThat(aggregates().find(OWNER, id)).isEmpty();
        create(OWNER, "k2", "body", Note.of(unit, "one"));
        assertThat(told(OWNER, id)).hasSize(1);
    }

    @Test
    void ofManyThatCreateTheSameExactlyOneDoes() {
        var outcomes = atOnce(8, i -> create(OWNER, "k1", "body", Note.of(unit, "one")));
        assertThat(outcomes).allMatch(outcome -> outcome.orThrow().version() == 1);
        assertThat(outcomes).filteredOn(outcome -> !isReplayed(outcome)).hasSize(1);
        assertThat(told(OWNER, id)).hasSize(1);
    }

    @Test
    void creatingManyLeavesThoseThatExist() {
        create(OWNER, "k1", "body", Note.of(unit, "mine"));
        var states = new HashMap<String, Note>();
        states.put(id, Note.of(unit, "another"));
        IntStream.range(0, 20).forEach(i -> states.put(id + "-" + i, Note.of(unit, "new " + i)));
        assertThat(aggregates().createAll(command(OWNER, null, null), states, WRITTEN))
                .isEqualTo(20);
        assertThat(aggregates().createAll(command(OWNER, null, null), states, WRITTEN))
                .isZero();
        assertThat(aggregates().find(OWNER, id).orElseThrow().state().text()).isEqualTo("mine");
        assertThat(aggregates().findAll(OWNER, states.keySet())).hasSize(21);
        assertThat(told(OWNER, id + "-7")).extracting(Told::type).containsExactly(WRITTEN);
    }

    @Test
    void ofManyThatAreCreatedNoneIsWhenOneIsTooLarge() {
        var states = new LinkedHashMap<String, Note>();
        states.put(id, Note.of(unit, "small"));
        states.put(id + "-large", Note.of(unit, "x".repeat(530_000)));
        assertThatThrownBy(() -> aggregates().createAll(command(OWNER, null, null), states, WRITTEN))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
        assertThat(aggregates().findAll(OWNER, states.keySet())).isEmpty();
    }

    @Test
    void creatingNoneDoesNothing() {
        assertThat(aggregates().createAll(command(OWNER, null, null), Map.of(), WRITTEN))
                .isZero();
    }
}
