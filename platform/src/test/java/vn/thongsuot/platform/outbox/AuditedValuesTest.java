package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.audit.Change;

class AuditedValuesTest {

    @Test
    void ofALongerListWhatCameIsToldAndOfAShorterWhatWent() {
        assertThat(changed(List.of("a", "b"), List.of("a", "x", "b")).fields())
                .containsExactly(new Change.Field("list.1", null, "x"));
        assertThat(changed(List.of("a", "b", "c"), List.of("a", "c")).fields())
                .containsExactly(new Change.Field("list.1", "b", null));
        assertThat(changed(List.of("a", "a"), List.of("a")).fields())
                .containsExactly(new Change.Field("list.1", "a", null));
        assertThat(changed(List.of("a", "b", "c"), List.of("c", "a", "d", "b")).fields())
                .as("what stayed changed its order")
                .containsExactly(new Change.Field("list", List.of("a", "b", "c"), List.of("c", "a", "d", "b")));
    }

    @Test
    void anElementWithAnIdIsComparedWithItselfWhereverItStandsNow() {
        var before = List.of(named("1", "một"), named("2", "hai"), named("3", "ba"));
        var after = List.of(named("2", "hai mới"), named("3", "ba"));
        assertThat(changed(before, after).fields())
                .containsExactly(
                        new Change.Field("list.0", named("1", "một"), null),
                        new Change.Field("list.0.text", "hai", "hai mới"));
    }

    @Test
    void whatIsTooMuchToTellIsCountedAndKnownByItsHash() {
        var before = IntStream.range(0, 130).mapToObj(i -> "trước " + i).toList();
        var after = IntStream.range(0, 130).mapToObj(i -> "sau " + i).toList();
        var change = changed(before, after);
        assertThat(change.fields()).hasSize(100);
        var left = Objects.requireNonNull(change.left());
        assertThat(left.differences()).isEqualTo(30);
        assertThat(left.before()).hasSize(43).isNotEqualTo(left.after());

        var other = new ArrayList<>(after);
        other.set(129, "khác");
        var otherLeft = Objects.requireNonNull(changed(before, other).left());
        assertThat(otherLeft.before()).isEqualTo(left.before());
        assertThat(otherLeft.after()).isNotEqualTo(left.after());
        assertThat(changed(List.of("a"), List.of("b")).left()).isNull();
    }

    @Test
    void longValuesThatBeginAlikeAreToldApart() {
        var field = changed("x".repeat(5_000) + "a", "x".repeat(5_000) + "b")
                .fields()
                .getFirst();
        assertThat(field.before()).isInstanceOf(Change.Cut.class).isNotEqualTo(field.after());
    }

    private static Document named(String id, String text) {
        return new Document("id", id).append("text", text);
    }

    private static Change changed(Object before, Object after) {
        var field = new Document("field", "list").append("before", before).append("after", after);
        return new AuditedValues()
                .change(new Document("version", 2L)
                        .append("type", "vn.thongsuot.note.changed.v1")
                        .append("by", "an")
                        .append("at", Date.from(Instant.parse("2025-10-01T05:00:00Z")))
                        .append("origin", "10.0.0.1")
                        .append("changes", List.of(field)));
    }
}
