package vn.thongsuot.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CitationGraphTest {

    private final CitationGraph graph = new CitationGraph(Map.of(
            "nq57", citing(),
            "kh433", citing("nq57", "IMPLEMENTS"),
            "cv4198", citing("kh433", "BASED_ON"),
            "cv614", citing("cv4198", "GUIDES"),
            "cv572", citing("cv4198", "CARRIES_OUT", "cv614", "BASED_ON", "nq57", "REFERS_TO")));

    @Test
    @Tag("DN-08")
    void theChainRunsFromTheResolutionToTheLetter() {
        assertThat(graph.descendants("nq57"))
                .containsOnly(
                        Map.entry("kh433", 1), Map.entry("cv4198", 2), Map.entry("cv614", 3), Map.entry("cv572", 3));
        assertThat(graph.ancestors("cv572"))
                .containsOnly(
                        Map.entry("cv4198", 1), Map.entry("cv614", 1), Map.entry("kh433", 2), Map.entry("nq57", 3));
    }

    @Test
    void aMereReferenceDoesNotPassWorkDown() {
        var mentioned =
                new CitationGraph(Map.of("a", citing(), "b", citing("a", "REFERS_TO"), "c", citing("a", "INTEGRATES")));

        assertThat(mentioned.selfAndDescendants("a")).containsExactly("a");
    }

    @Test
    void aCycleEnds() {
        var cycle = new CitationGraph(Map.of("a", citing("b", "BASED_ON"), "b", citing("a", "BASED_ON")));

        assertThat(cycle.selfAndDescendants("a")).containsExactlyInAnyOrder("a", "b");
        assertThat(cycle.ancestors("a")).containsOnlyKeys("b");
    }

    @Test
    void whatWasJoinedBringsItsWorkAlong() {
        var graph = new CitationGraph(
                Map.of("kept", citing(), "joined", joinedInto("kept"), "below", citing("joined", "CARRIES_OUT")));

        assertThat(graph.selfAndDescendants("kept")).containsExactlyInAnyOrder("kept", "joined", "below");
        assertThat(graph.ancestors("below")).containsOnlyKeys("joined", "kept");
        assertThat(joinedInto("kept").citations()).hasSize(1);
    }

    private static DirectiveFact joinedInto(String into) {
        var once = new DirectiveFact(
                "STATE", "OTHER", null, null, null, null, null, null, null, List.of(), null, null, into);
        return new DirectiveFact(
                "STATE", "OTHER", null, null, null, null, null, null, null, once.citations(), null, null, into);
    }

    private static DirectiveFact citing(String... directivesAndRelations) {
        var citations = new ArrayList<DirectiveFact.Citation>();
        for (var index = 0; index < directivesAndRelations.length; index += 2) {
            citations.add(new DirectiveFact.Citation(
                    directivesAndRelations[index], directivesAndRelations[index + 1], "STATED", null));
        }
        return new DirectiveFact(
                "STATE",
                "OTHER",
                null,
                null,
                new DirectiveFact.Issuer(null, "Sở"),
                null,
                null,
                null,
                null,
                List.copyOf(citations),
                null,
                null);
    }
}
