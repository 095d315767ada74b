package vn.thongsuot.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.plan.reference.ReplacingCopy.ActCopy;
import vn.thongsuot.plan.reference.ReplacingCopy.CitationCopy;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

class OutdatedTest {

    private static final TenantId TENANT = new TenantId("ha-noi");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 5);

    private final InMemoryReplica<ReplacingCopy> directives =
            InMemoryReplica.impatient(ReplacingCopy.class, Outdated.REPLACES);
    private final Outdated outdated = new Outdated(directives, InMemoryReplica.impatient(SuccessorsCopy.class));

    /** Acts as directive-service tells them, each with its day; the last wins unless one has ended the document. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REVOKED 2026-02-05, REVOKED d0",
                "REPLACED 2025-12-31, REPLACED d0",
                "REVOKED 2026-02-06, -",
                "AMENDED 2025-01-01, -",
                "SUSPENDED 2025-01-01, SUSPENDED d0",
                "SUSPENDED 2025-01-01 RESUMED 2025-06-01, -",
                "SUSPENDED 2025-01-01 RESUMED 2026-06-01, SUSPENDED d0",
                "SUSPENDED 2025-01-01 REVOKED 2025-06-01, REVOKED d1",
                "REVOKED 2025-06-01 SUSPENDED 2025-01-01, REVOKED d0",
                "LATER_KIND 2025-01-01, -"
            })
    void whatLaterDocumentsDidToADirectiveCountsFromItsDay(String acts, @Nullable String lapsed) {
        directives.know(TENANT, "qd-cu", new ReplacingCopy("ISSUED", List.of(), List.of(), acts(acts.split(" "))));
        var found = outdated.lapsed(TENANT, Set.of("qd-cu"), TODAY).get("qd-cu");
        assertThat(found == null ? null : found.how() + " " + found.newer().getFirst())
                .isEqualTo(lapsed);
    }

    @Test
    void whatAnIssuedOneSaysThatItReplacesHoldsNoMoreThoughNoActWasEntered() {
        directives.know(TENANT, "cu", new ReplacingCopy("ISSUED", List.of(), List.of(), List.of()));
        directives.know(TENANT, "moi", replacing("ISSUED"));
        directives.know(TENANT, "du-thao", replacing("DRAFT"));
        assertThat(outdated.lapsed(TENANT, Set.of("cu"), TODAY))
                .containsOnlyKeys("cu")
                .containsEntry("cu", new Lapsed(Lapsed.How.REPLACED, List.of("moi")));
        assertThat(outdated.lapsed(TENANT, Set.of(), TODAY)).isEmpty();
    }

    @Test
    void bothTogetherAreSaidOnce() {
        directives.know(
                TENANT, "cu", new ReplacingCopy("ISSUED", List.of(), List.of(), acts("SUSPENDED", "2025-01-01")));
        directives.know(TENANT, "moi", replacing("ISSUED"));
        assertThat(outdated.lapsed(TENANT, Set.of("cu"), TODAY).get("cu"))
                .isEqualTo(new Lapsed(Lapsed.How.REPLACED, List.of("d0", "moi")));
    }

    private static ReplacingCopy replacing(String status) {
        return new ReplacingCopy(status, List.of(new CitationCopy("cu", "REPLACES")), List.of(), List.of());
    }

    private static List<ActCopy> acts(String... kindsAndDays) {
        var acts = new ArrayList<ActCopy>();
        for (int index = 0; index < kindsAndDays.length; index += 2) {
            acts.add(new ActCopy(kindsAndDays[index], LocalDate.parse(kindsAndDays[index + 1]), "d" + acts.size()));
        }
        return acts;
    }
}
