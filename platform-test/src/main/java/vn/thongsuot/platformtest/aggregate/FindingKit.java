package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.platformtest.aggregate.AggregatesKit.OWNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.PageQuery;

/** What finding and paging must do. */
abstract class FindingKit extends ChangingKit {

    @Test
    void ofSeveralIdsThoseThatExistAreFound() {
        create(OWNER, "k1", "body", Note.of(unit, "one"));
        assertThat(aggregates().findAll(OWNER, Set.of(id, "nobody"))).containsOnlyKeys(id);
        assertThat(aggregates().findAll(OWNER, Set.of())).isEmpty();
    }

    @Test
    void pagesHoldEverythingOnceInTheOrderOfCreation() {
        var ids = createInOrder(25);
        assertThat(pages(7, page -> {})).containsExactlyElementsOf(ids);
        assertThat(pages(25, page -> {})).containsExactlyElementsOf(ids);
        assertThat(pages(200, page -> {})).containsExactlyElementsOf(ids);
    }

    @Test
    void pagesAreNotShiftedByWhatHappensMeanwhile() {
        var ids = createInOrder(20);
        var seen = pages(6, page -> {
            createNote(START.plusSeconds(1000 + page), id + "-late-" + page, Note.of(unit, "late"));
            aggregates()
                    .change(
                            command(OWNER, null, null),
                            ids.getFirst(),
                            current -> Decision.accepted(current.state().saying("page " + page), CHANGED));
        });
        assertThat(seen).startsWith(ids.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void theLastPageHasNoNext() {
        createInOrder(3);
        assertThat(aggregates().page(OWNER, new PageQuery(3, null), inUnit()).next())
                .isNull();
        assertThat(aggregates().page(OWNER, new PageQuery(2, null), inUnit()).next())
                .isNotNull();
    }

    @Test
    void anInventedCursorIsRefused() {
        createInOrder(1);
        assertThatThrownBy(() -> aggregates().page(OWNER, new PageQuery(3, "invented"), inUnit()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.INVALID));
    }

    @Test
    void pagesCanBeAskedForByFields() {
        createNote(START, id + "-1", Note.of(unit, "red"));
        createNote(START.plusSeconds(1), id + "-2", Note.of(unit, "green").coloured(Note.Colour.GREEN));
        createNote(
                START.plusSeconds(2), id + "-3", Note.of(unit + "-x", "green").coloured(Note.Colour.GREEN));
        assertThat(filtered(Map.of("place.unit", unit))).containsExactly(id + "-1", id + "-2");
        assertThat(filtered(Map.of("place.unit", unit, "colour", "GREEN"))).containsExactly(id + "-2");
        assertThat(filtered(Map.of("place.unit", unit, "tags", "Đồng Nai"))).containsExactly(id + "-1", id + "-2");
        assertThat(filtered(Map.of("place.unit", unit, "tags", "Huế"))).isEmpty();
    }

    @Test
    void pagesCanBeAskedForByBoundsAndBySeveralWords() {
        createNote(START, id + "-1", Note.of(unit, "red"));
        createNote(START.plusSeconds(1), id + "-2", Note.of(unit, "green").coloured(Note.Colour.GREEN));
        assertThat(bounded("A", "H")).containsExactly(id + "-2");
        assertThat(bounded("GREEN", null)).containsExactly(id + "-1", id + "-2");
        assertThat(bounded(null, "RED")).containsExactly(id + "-1", id + "-2");
        assertThat(bounded("S", null)).isEmpty();
        assertThat(tagged("chuyển đổi số", "Đồng Nai")).containsExactly(id + "-1", id + "-2");
        assertThat(tagged("Đồng Nai", "Huế")).isEmpty();
        assertThat(oneOf("tags", "Huế", "Đồng Nai")).containsExactly(id + "-1", id + "-2");
        assertThat(oneOf("colour", "GREEN", "BLUE")).containsExactly(id + "-2");
        assertThat(oneOf("tags", "Huế")).isEmpty();
    }

    @Test
    void pagesCanBeAskedForByTheBeginningOfAWord() {
        createNote(START, id + "-1", Note.of(unit, "red"));
        assertThat(begun("chuyển")).containsExactly(id + "-1");
        assertThat(begun("chuyển", "Đồng Nai")).containsExactly(id + "-1");
        assertThat(begun("chuyển", "Huế")).isEmpty();
        assertThat(begun("đổi")).isEmpty();
    }

    @Test
    void pagesWithinBoundsOfADayLieInItsOrder() {
        for (int i = 0; i < 9; i++) {
            var due = LocalDate.of(2025, 12, 1 + (8 - i) / 2); // the later made, the earlier due, two by two
            createNote(START.plusSeconds(i), id + "-" + i, Note.of(unit, "due").due(due));
        }
        createNote(START, id + "-x", Note.of(unit, "never due"));
        var within = Map.of("place.unit", unit, "due", new Condition.Between("2025-12-02", "2025-12-04"));
        assertThat(seen(within, 2)).containsExactly(id + "-5", id + "-6", id + "-3", id + "-4", id + "-1", id + "-2");
        assertThat(seen(within, 4)).isEqualTo(seen(within, 200));
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        createNote(START, id + "-1", Note.of(unit, "due").due(LocalDate.of(2025, 12, 1)));
        createNote(START, id + "-2", Note.of(unit, "due").due(LocalDate.of(2025, 12, 2)));
        var dated = Map.of("place.unit", unit, "due", new Condition.Between("2025-12-01", null));
        var ofCreation =
                aggregates().page(OWNER, new PageQuery(1, null), inUnit()).next();
        assertThatThrownBy(() -> aggregates().page(OWNER, new PageQuery(1, ofCreation), dated))
                .isInstanceOf(RefusedException.class);
    }

    private List<String> seen(Map<String, ?> wanted, int limit) {
        var seen = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = aggregates().page(OWNER, new PageQuery(limit, cursor), wanted);
            page.items().forEach(note -> seen.add(note.id()));
            cursor = page.next();
        } while (cursor != null && seen.size() < 50);
        return seen;
    }

    private List<String> begun(String start, String... whole) {
        return filtered(Map.of("place.unit", unit, "tags", new Condition.Words(List.of(whole), start)));
    }

    private List<String> bounded(@Nullable String from, @Nullable String to) {
        return filtered(Map.of("place.unit", unit, "colour", new Condition.Between(from, to)));
    }

    private List<String> oneOf(String field, String... values) {
        return filtered(Map.of("place.unit", unit, field, new Condition.OneOf(Set.of(values))));
    }

    private List<String> tagged(String... tags) {
        return filtered(Map.of("place.unit", unit, "tags", new Condition.AllOf(List.of(tags))));
    }

    @Test
    void askingByAFieldThatIsNoFilterIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> aggregates().page(OWNER, new PageQuery(3, null), Map.of("text", "one")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
