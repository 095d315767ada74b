package vn.thongsuot.platformtest.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class VariationTest {

    private static final Variation VARIATION =
            new Variation(List.of("state.unit", "state.of.kind", "state.id", "state.day"), Set.of("state.id"));

    @Test
    void aValueStaysInAShareOfAllAndTwoMeetInTheSameFewHoweverManyThereAre() {
        for (int copies : new int[] {2_000, 40_000}) {
            assertThat(count(copies, one -> unit(one).equals("vps"))).isBetween(60 + copies / 60L, 60 + copies / 25L);
            assertThat(count(copies, one -> unit(one).equals("vps") && kind(one).equals("trao doi")))
                    .isEqualTo(60);
            assertThat(count(copies, one -> state(one).getString("id").equals("t1")))
                    .isEqualTo(60);
        }
    }

    @Test
    void whatMeetsIsSpreadOverAll() {
        var early = IntStream.range(0, 1_000).mapToObj(number -> copy(number, 10_000));
        assertThat(early.filter(one -> unit(one).equals("vps") && kind(one).equals("trao doi")))
                .hasSize(6);
    }

    @Test
    void daysGoByAndNamesOfAFixedSetStay() {
        var variation = new Variation(List.of("state.day", "state.status"), Set.of());
        var document = new Document("state", new Document("day", "2025-01-31").append("status", "DONE"));
        variation.apply(document, 7, 7, 10, 28);
        assertThat(document.get("state", Document.class))
                .isEqualTo(new Document("day", "2025-02-28").append("status", "DONE"));
    }

    @Test
    void elementsOfListsDifferAsTheirDocumentDoes() {
        var variation = new Variation(List.of("parts.word"), Set.of("parts.word"));
        var document =
                new Document("parts", List.of(new Document("word", List.of("a", "b")), new Document("word", "c")));
        assertThat(Variation.has(document, "parts.word")).isTrue();
        assertThat(Variation.has(document, "parts.other")).isFalse();
        variation.apply(document, 5, 5, 1_000, 0);
        assertThat(document.toJson()).contains("a-5", "b-5", "c-5");
    }

    private static long count(int copies, Predicate<Document> which) {
        return IntStream.range(0, copies)
                .mapToObj(number -> copy(number, copies))
                .filter(which)
                .count();
    }

    private static Document copy(int number, int copies) {
        var document = new Document(
                "state",
                new Document("unit", "vps")
                        .append("of", new Document("kind", "trao doi"))
                        .append("id", "t1")
                        .append("day", "2025-01-01"));
        VARIATION.apply(document, number, number, copies, 0);
        return document;
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }

    private static String unit(Document document) {
        return state(document).getString("unit");
    }

    private static String kind(Document document) {
        return document.getEmbedded(List.of("state", "of", "kind"), String.class);
    }
}
