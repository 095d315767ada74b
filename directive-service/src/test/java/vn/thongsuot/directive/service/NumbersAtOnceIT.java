package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.http.Answer;

/** Commands at the same moment, on a store: numbers, joins and lines of registers. */
class NumbersAtOnceIT extends RunningService {

    private static final String PATH = Province.DIRECTIVES;
    private static final int OF_EACH = 12;

    @Test
    void aBookThatIsOpenedAmongDocumentsBeingIssuedGivesNoNumberThatStands() throws Exception {
        var drafts = IntStream.range(0, 2 * OF_EACH).mapToObj(i -> draft()).toList();
        var orders = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < drafts.size(); i++) {
            var number = i % 2 == 0 ? "" : ", \"number\": \"" + (i / 2 + 1) + "\"";
            orders.add(post(drafts.get(i) + "/issue", "{\"date\": \"2025-04-22\"" + number + "}"));
        }
        orders.add(OF_EACH, () -> province.administrator().put(PATH + "/number-books/" + province.department, 0, """
                {"series": [{"key": "CV", "kinds": ["OFFICIAL_LETTER"]}]}"""));
        var answers = atOnce(orders);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.problem()).startsWith("409 number-taken"));
        var numbers = new ArrayList<String>();
        for (var id : drafts) {
            var number = province.clerk().get(PATH + "/" + id).body().path("number");
            if (number.isString()) {
                numbers.add(number.asString());
            }
        }
        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        var next = province.clerk().post(PATH + "/" + draft() + "/issue", "{\"date\": \"2025-04-22\"}");
        assertThat(next.body().path("number").asString()).isNotIn(numbers);
    }

    @Test
    void aNumberIsChangedToByOneOnly() throws Exception {
        province.administrator().put(PATH + "/number-books/" + province.department, 0, """
                {"series": [{"key": "QD", "kinds": ["DECISION"]}]}""");
        var changes = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < OF_EACH; i++) {
            var letter = draft();
            var issued = province.clerk()
                    .post(
                            PATH + "/" + letter + "/issue",
                            "{\"date\": \"2025-04-22\", \"number\": \"%d\"}".formatted(i + 1));
            var version = issued.body().path("version").asLong();
            changes.add(() -> province.clerk().put(PATH + "/" + letter, version, """
                    {"system": "STATE", "kind": "DECISION", "direction": "OUTGOING", "subject": "x",
                     "date": "2025-04-22", "number": "77", "issuer": {"unit": "%s"}}""".formatted(province.department)));
        }
        var answers = atOnce(changes);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.problem()).startsWith("409 number-taken"));
    }

    @Test
    void joinsAtTheSameMomentMakeNeitherChainNorCircle() throws Exception {
        var ring = IntStream.range(0, 6)
                .mapToObj(i -> province.register("8" + i + "/UBND-VX", "").id())
                .toList();
        var joins = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < ring.size(); i++) {
            joins.add(post(ring.get(i) + "/joining", "{\"into\": \"%s\"}".formatted(ring.get((i + 1) % ring.size()))));
        }
        var answers = atOnce(joins);
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 422);
        var joined = new HashSet<String>();
        var stayed = new HashSet<String>();
        for (var id : ring) {
            var into = province.clerk().get(PATH + "/" + id).body().path("joinedInto");
            if (into.isString()) {
                joined.add(id);
                stayed.add(into.asString());
            }
        }
        assertThat(joined).doesNotContainAnyElementsOf(stayed);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(joined.size());
    }

    @Test
    void aDocumentStandsInAsManyRegistersAsItReaches() throws Exception {
        var letter =
                province.register("12/UBND-VX", ", \"date\": \"2025-04-10\"").id();
        var entries = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 25; i++) {
            var unit = province.unit("Phòng " + i, "OFFICE", ", \"parent\": \"%s\"".formatted(province.department));
            entries.add(() -> province.clerk().post(PATH + "/" + letter + "/entries", """
                    {"sheet": "IN", "unit": "%s", "number": "5", "on": "2025-04-12"}""".formatted(unit)));
        }
        assertThat(atOnce(entries)).extracting(Answer::status).containsOnly(200);
        var seen = new HashSet<String>();
        var next = "";
        for (int page = 0; page < 3; page++) {
            var lines = province.clerk()
                    .get(PATH + "/" + letter + "/entries?limit=10" + next)
                    .body();
            lines.path("items").forEach(line -> seen.add(line.path("unit").asString()));
            next = "&cursor=" + lines.path("next").asString("");
        }
        assertThat(seen).hasSize(25);
        var whole = province.clerk().get(PATH + "/" + letter).body();
        assertThat(whole.path("entries").size()).isEqualTo(20);
        assertThat(whole.path("version").asInt()).isEqualTo(1);
    }

    private Callable<Answer> post(String path, String body) {
        return () -> province.clerk().post(PATH + "/" + path, body);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> commands)
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(commands)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private String draft() {
        return province.clerk().post(PATH, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "subject": "x",
                 "issuer": {"unit": "%s"}}""".formatted(province.department)).id();
    }
}
