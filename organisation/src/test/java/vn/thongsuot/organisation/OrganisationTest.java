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
}
