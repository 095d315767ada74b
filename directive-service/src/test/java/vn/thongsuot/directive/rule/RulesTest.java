package vn.thongsuot.directive.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

class RulesTest {

    private static final TenantId TENANT = new TenantId("ha-noi");

    @Test
    void allBrokenRulesAreToldAtOnce() {
        var refusal = new Rules()
                .text("/name", " ", 5)
                .optionalText("/note", "too long", 5)
                .inOrder("/to", LocalDate.of(2025, 10, 5), LocalDate.of(2025, 9, 22))
                .refusal();
        assertThat(refusal)
                .contains(Refusal.invalid(List.of(
                        Violation.of("/name", "required"),
                        Violation.of("/note", "too-long", "5"),
                        Violation.of("/to", "not-before-start"))));
    }

    @Test
    void eachRepetitionIsPointedTo() {
        var refusal =
                new Rules().distinct("/recipients", List.of("a", "b", "a", "a")).refusal();
        assertThat(refusal.orElseThrow().violations())
                .extracting(Violation::pointer)
                .containsExactly("/recipients/2", "/recipients/3");
    }

    @Test
    void openEndsAreInOrder() {
        assertThat(new Rules()
                        .inOrder("/to", null, LocalDate.EPOCH)
                        .inOrder("/to", LocalDate.EPOCH, null)
                        .refusal())
                .isEmpty();
    }

    @Test
    void theFirstUnknownReferenceIsPointedTo() {
        Known known = (tenant, ids) -> Set.of("a");
        var asked = Stream.concat(Reference.of("/parent", "a"), Reference.each("/successors", List.of("a", "x")));
        assertThat(known.refuses(TENANT, asked)).contains(Refusal.notYetKnown("/successors/1", "x"));
    }

    @Test
    void nothingIsAskedWhenNothingIsNamed() {
        Known never = (tenant, ids) -> {
            throw new AssertionError("asked for nothing");
        };
        assertThat(never.refuses(TENANT, Reference.of("/parent", null))).isEmpty();
    }

    @Test
    void aParentBelowItselfTurnsBackAndACycleElsewhereDoesNotHang() {
        var parents = Map.of("b", "a", "a", "root", "x", "y", "y", "x");
        assertThat(Ancestry.turnsBack("a", "b", id -> Optional.ofNullable(parents.get(id))))
                .isTrue();
        assertThat(Ancestry.turnsBack("b", "a", id -> Optional.ofNullable(parents.get(id))))
                .isFalse();
        assertThat(Ancestry.turnsBack("a", "x", id -> Optional.ofNullable(parents.get(id))))
                .isFalse();
    }

    @Test
    void onlyWhatIsAskedNarrowsAList() {
        assertThat(Wanted.all()
                        .with("unit", null)
                        .with("status", Thread.State.NEW)
                        .fields())
                .containsExactly(Map.entry("status", "NEW"));
    }
}
