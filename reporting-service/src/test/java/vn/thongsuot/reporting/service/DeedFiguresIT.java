package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a deed to the figures it went into, and back. */
class DeedFiguresIT extends RunningService {

    static final String OF = "/api/v1/figures/of-activity/";

    @Test
    void aDeedListsEveryFigureItWentIntoAndEachOfThemListsIt() {
        others().activity("a1", 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"1\"}]");
        others().activity("a1", 2, """
                "coordinators": ["qlcn"],
                "measurements": [{"indicator": "articles", "qualifier": "GE", "value": "3"},
                                 {"indicator": "banners", "printed": "hàng nghìn"}]""");
        var deed = followed("a1", found -> found.path("version").asInt() == 2);

        assertThat(deed.path("counted").asBoolean()).isTrue();
        assertThat(deed.path("state").asString()).isEqualTo("DONE");
        var articles = value(deed, "articles");
        assertThat(articles.path("value").asString()).isEqualTo("3");
        assertThat(articles.path("qualifier").asString()).isEqualTo("GE");
        assertThat(articles.has("reason")).isFalse();
        assertThat(grains(articles)).containsExactly("LEAF", "HALF", "MONTH");
        assertThat(value(deed, "banners").path("reason").asString()).isEqualTo("NO_VALUE");
        assertThat(value(deed, "banners").path("cells")).isEmpty();

        figures("directive=d1", totalIs("articles", "3"));
        var places = new TreeSet<String>();
        for (var figure : all("a1", 7)) {
            places.add(figure.path("directive").asString() + "/"
                    + figure.path("unit").asString());
            assertThat(sources(figure.path("cell").asString()))
                    .as(figure.toString())
                    .contains("a1@2");
        }
        articles.path("cells")
                .forEach(cell -> assertThat(sources(cell.path("cell").asString()))
                        .as(cell.toString())
                        .contains("a1@2"));
        assertThat(places)
                .containsAll(Set.of("d1/vps", "d1/qlcn", "d1/sct", "d1/ubnd", "d2/sct", "d4/sct", "nq57/ubnd"))
                .hasSize(4 * 4);
    }

    @Test
    void whatIsNotCountedSaysWhy() {
        others().activity("planned", 1, """
                "state": "PLANNED", "measurements": [{"indicator": "articles", "value": "3"}]""");
        others().activity("undated", 1, "\"period\": null");
        others().activity("across", 1, """
                "period": {"from": "2025-04-10", "to": "2025-04-20", "precision": "INTERVAL"}""");

        var planned = followed("planned", found -> found.has("state"));
        assertThat(planned.path("counted").asBoolean()).isFalse();
        assertThat(planned.path("state").asString()).isEqualTo("PLANNED");
        assertThat(value(planned, "articles").path("reason").asString()).isEqualTo("STATE_NOT_COUNTED");
        assertThat(planned.path("items")).isEmpty();

        var undated = followed("undated", found -> found.has("state"));
        assertThat(value(undated, "deeds").path("reason").asString()).isEqualTo("NO_DATE");
        assertThat(undated.path("items")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.has("from")).isFalse();
            assertThat(sources(figure.path("cell").asString())).contains("undated@1");
        });

        var across = followed("across", found -> found.has("state"));
        assertThat(grains(value(across, "deeds"))).containsExactly("LEAF", "MONTH");
        others().activity("across", 2, "\"state\": \"WITHDRAWN\"");
        followed("across", found -> !found.path("counted").asBoolean());
    }

    private JsonNode followed(String activity, Predicate<JsonNode> wanted) {
        return await("figures of " + activity)
                .atMost(PATIENCE)
                .until(() -> reader().get(OF + activity).body(), wanted);
    }

    private List<JsonNode> all(String activity, int limit) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = reader().get(OF + activity + "?limit=" + limit + "&cursor=" + cursor)
                    .body();
            assertThat(page.path("items").size()).isBetween(1, limit);
            page.path("items").forEach(all::add);
            cursor = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!cursor.isEmpty());
        return all;
    }

    private List<String> sources(String cell) {
        return reader().get("/api/v1/figures/" + cell + "/sources")
                .body()
                .path("items")
                .valueStream()
                .map(source -> source.path("activity").asString() + "@"
                        + source.path("version").asInt())
                .toList();
    }

    private static JsonNode value(JsonNode deed, String indicator) {
        return deed.path("values")
                .valueStream()
                .filter(value -> value.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + indicator + " in " + deed));
    }

    private static List<String> grains(JsonNode value) {
        return value.path("cells")
                .valueStream()
                .map(cell -> cell.path("grain").asString())
                .toList();
    }
}
