package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private final MapReplica<UnitCopy> copies = new MapReplica<>((unit, value) -> false);
    private final Organisation organisation = new Organisation(copies);

    @BeforeEach
    void unitsHaveArrived() {
        DongNai.units().forEach(copies::put);
    }

    @Test
    void theTreeIsKeptWhileNothingChanges() {
        assertThat(organisation.units(DongNai.TENANT)).isSameAs(organisation.units(DongNai.TENANT));
    }

    @Test
    void aChangedUnitIsSeenAtOnce() {
        assertThat(organisation.units(DongNai.TENANT).subtree("party")).hasSize(1);
        copies.put("committee", DongNai.unit("Văn phòng Tỉnh ủy", "PARTY", "party", 1));
        assertThat(organisation.units(DongNai.TENANT).subtree("party")).containsExactly("party", "committee");
    }

    @Test
    void onlyKnownUnitsAreAnswered() {
        assertThat(organisation.awaitUnits(DongNai.TENANT, List.of("office", "nowhere")))
                .containsOnlyKeys("office");
    }

    @Test
    void thePathGoesFromTheUnitToTheTop() {
        assertThat(organisation.awaitPath(DongNai.TENANT, "office"))
                .containsExactly("office", "department", "province");
        assertThat(organisation.awaitPath(DongNai.TENANT, "nowhere")).isEmpty();
    }

    @Test
    void aPathEndsAtAUnitThatIsNotKnownAndWhereItTurns() {
        copies.put("early", DongNai.unit("Sớm", "STATE", "late", 1));
        copies.put("a", DongNai.unit("A", "STATE", "b", 1));
        copies.put("b", DongNai.unit("B", "STATE", "a", 1));
        assertThat(organisation.awaitPath(DongNai.TENANT, "early")).containsExactly("early");
        assertThat(organisation.awaitPath(DongNai.TENANT, "a")).containsExactly("a", "b");
    }
}
