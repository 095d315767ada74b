package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LineageIT extends RunningService {

    @Test
    @Tag("DN-08")
    void aDocumentShowsWhatItRestsOnAndEverythingThatCameOfIt() {
        others().activity("a1", 1, "\"tasks\": [\"t1\"]");
        await().atMost(PATIENCE).until(() -> lineage("d2").path("activities").size() == 1);
        var report = author().post(Client.REPORTS, ReportIT.DRAFT).id();

        var resolution = lineage("nq57");
        assertThat(resolution
                        .path("downstream")
                        .valueStream()
                        .map(link -> link.at("/directive/id").asString() + " "
                                + link.path("level").asInt()))
                .containsExactly("d2 1", "d1 2", "d4 2");
        assertThat(resolution.at("/reports/0/id").asString()).isEqualTo(report);
        assertThat(resolution.at("/tasks/0/id").asString()).isEqualTo("t1");
        assertThat(resolution.at("/plans/0/id").asString()).isEqualTo("plan1");
        assertThat(resolution.path("truncated").asBoolean()).isFalse();

        var letter = lineage("d1");
        assertThat(letter.path("upstream")
                        .valueStream()
                        .map(link -> link.at("/directive/id").asString()))
                .containsExactlyInAnyOrder("d2", "d4", "nq57");
        assertThat(letter.path("upstream")
                        .valueStream()
                        .flatMap(link -> link.path("citations").valueStream())
                        .map(edge -> edge.path("from").asString() + " "
                                + edge.path("relation").asString() + " "
                                + edge.path("to").asString()))
                .containsExactlyInAnyOrder("d1 CARRIES_OUT d2", "d1 BASED_ON d4", "d4 GUIDES d2", "d2 IMPLEMENTS nq57");
        assertThat(letter.at("/upstream/0/citations/0/basis").asString()).isEqualTo("STATED");
    }

    @Test
    void aCycleOfCitationsDoesNoHarm() {
        others().tell("directives", "directive.changed", "nq57", 2, """
                {"system": "PARTY", "kind": "RESOLUTION", "issuer": {"name": "Bộ Chính trị"}, "status": "ISSUED",
                 "direction": "REFERENCE", "citations": [%s], "recipients": [], "completeness": []}""".formatted(Neighbours.cite("d1", "BASED_ON")));

        await().atMost(PATIENCE).until(() -> lineage("nq57").path("upstream").size() > 0);
        assertThat(lineage("nq57").path("downstream")).hasSize(3);
    }

    private JsonNode lineage(String directive) {
        return reader().get("/api/v1/directives/" + directive + "/lineage").body();
    }
}
