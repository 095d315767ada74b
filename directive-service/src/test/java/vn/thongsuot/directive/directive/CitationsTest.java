package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

class CitationsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private final Map<String, List<Citation>> stored = new HashMap<>();
    private final List<Set<String>> queries = new ArrayList<>();
    private final Citations citations = new Citations(this::look);

    @Test
    void aDocumentCannotCiteItself() {
        assertThat(refuses("a", "b", "a")).contains(Refusal.invalid("/citations/1/directive", "cites-itself"));
    }

    @Test
    void theCitationThatClosesTheCircleIsPointedTo() {
        stored.put("b", cites("c"));
        stored.put("c", cites("a"));
        assertThat(refuses("a", "x", "b")).contains(Refusal.invalid("/citations/1/directive", "citation-cycle"));
    }

    @Test
    void twoWaysToTheSameDocumentAreNoCircle() {
        stored.put("b", cites("d"));
        stored.put("c", cites("d"));
        assertThat(refuses("a", "b", "c")).isEmpty();
    }

    @Test
    void eachLevelIsOneQueryAndEachDocumentIsReadOnce() {
        stored.put("b", cites("d", "e"));
        stored.put("c", cites("d", "b"));
        stored.put("d", cites("e"));
        refuses("a", "b", "c");
        assertThat(queries).containsExactly(Set.of("b", "c"), Set.of("d", "e"));
    }

    @Test
    void aCircleAmongOthersDoesNotTurnForever() {
        stored.put("b", cites("c"));
        stored.put("c", cites("b"));
        assertThat(refuses("a", "b")).isEmpty();
    }

    @Test
    void aChainDeeperThanAnyRealOneIsRefused() {
        for (int i = 0; i < 40; i++) {
            stored.put("d" + i, cites("d" + (i + 1)));
        }
        assertThat(refuses("a", "d0")).contains(Refusal.invalid("/citations/0/directive", "citations-too-deep", "32"));
        assertThat(refuses("a", "d9")).isEmpty();
    }

    private Optional<Refusal> refuses(String self, String... cited) {
        return citations.refuses(TENANT, self, cites(cited));
    }

    private Map<String, List<Citation>> look(TenantId tenant, Collection<String> ids) {
        queries.add(Set.copyOf(ids));
        var found = new HashMap<>(stored);
        found.keySet().retainAll(ids);
        return found;
    }

    private static List<Citation> cites(String... cited) {
        return Stream.of(cited)
                .map(id -> new Citation(id, Citation.Relation.BASED_ON, null, null, null))
                .toList();
    }
}
