package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final UnitTree tree = new UnitTree(DongNai.units());

    @Test
    @Tag("DN-10")
    void aSubtreeHasTheUnitAndAllBelowInTheOfficialOrder() {
        assertThat(tree.subtree("province")).containsExactly("province", "science", "department", "office", "division");
        assertThat(tree.subtree("office")).containsExactly("office");
    }

    @Test
    @Tag("DN-10")
    void partyStandsBesideTheState() {
        assertThat(tree.subtree("party")).containsExactly("party");
        assertThat(tree.covers("province", "party")).isFalse();
    }

    @Test
    void anUnknownUnitHasNoSubtreeAndNoAncestors() {
        assertThat(tree.subtree("nowhere")).isEmpty();
        assertThat(tree.ancestors("nowhere")).isEmpty();
    }

    @Test
    void ancestorsComeNearestFirst() {
        assertThat(tree.ancestors("office")).containsExactly("department", "province");
    }

    @Test
    void aUnitCoversItselfAndAllBelowButNothingAbove() {
        assertThat(tree.covers("department", "department")).isTrue();
        assertThat(tree.covers("province", "office")).isTrue();
        assertThat(tree.covers("office", "department")).isFalse();
    }

    @Test
    void aUnitReachesTheTopWhenAllAboveItIsKnown() {
        assertThat(tree.reachesTop("office")).isTrue();
        assertThat(tree.reachesTop("province")).isTrue();
        assertThat(tree.reachesTop("nowhere")).isFalse();
        var early = new UnitTree(Map.of("office", DongNai.unit("Văn phòng Sở", "STATE", "department", 1)));
        assertThat(early.reachesTop("office")).isFalse();
    }

    @Test
    void theOfficialOrderFollowsTheTreeAndPutsUnknownUnitsLast() {
        assertThat(tree.inOfficialOrder(List.of("zzz", "division", "province", "office", "party", "science")))
                .containsExactly("party", "province", "science", "office", "division", "zzz");
    }

    @Test
    void aUnitWhoseParentIsNotKnownYetStandsAsRoot() {
        var early = new UnitTree(Map.of("office", DongNai.unit("Văn phòng Sở", "STATE", "department", 1)));
        assertThat(early.subtree("office")).containsExactly("office");
        assertThat(early.ancestors("office")).isEmpty();
    }

    @Test
    void aCycleInTheDataEndsInsteadOfTurningForever() {
        var turning =
                new UnitTree(Map.of("a", DongNai.unit("A", "STATE", "b", 1), "b", DongNai.unit("B", "STATE", "a", 2)));
        assertThat(turning.ancestors("a")).containsExactly("b");
        assertThat(turning.subtree("a")).containsExactly("a", "b");
        assertThat(turning.inOfficialOrder(List.of("b", "a"))).containsExactly("a", "b");
    }
}
