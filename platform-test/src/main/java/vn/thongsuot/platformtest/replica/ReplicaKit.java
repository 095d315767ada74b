package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.tenancy.TenantId;

/** What every {@link Replica} must do, wherever it keeps its copy. Tests use ids of their own, so they may share a store. */
public abstract class ReplicaKit extends WaitingKit {

    /** The tenant whose events arrive. */
    public static final TenantId OWNER = new TenantId("kit-owner");

    /** Another tenant, which must never see any of it. */
    public static final TenantId OTHER = new TenantId("kit-other");

    /** The topic of {@link #KIND}; it must be there. */
    public static final Topic TOPIC = new Topic("thongsuot.kit-copies", "kit", "tenant:id", 2, Map.of(), List.of());

    /** What the replica under test is a copy of. */
    public static final ReplicaKind<Card> KIND =
            ReplicaKind.of("copy_kit_cards", Card.class, TOPIC).indexedBy("unit", "labels");

    @Test
    void whatArrivedIsKnown() {
        arrive(List.of(event(OWNER, id, 3, "three")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 3, card("three")));
        assertThat(replica().all(OWNER)).contains(new Versioned<>(id, 3, card("three")));
    }

    @Test
    void whatDidNotArriveIsNotKnown() {
        assertThat(replica().find(OWNER, id)).isEmpty();
        assertThat(replica().findAll(OWNER, Set.of(id))).isEmpty();
        assertThat(replica().findAll(OWNER, Set.of())).isEmpty();
    }

    @Test
    void severalAreFoundAtOnce() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 2, "two")));
        assertThat(replica().findAll(OWNER, List.of(id, id + "-b", "nobody"))).containsOnlyKeys(id, id + "-b");
    }

    @Test
    void copiesAreFoundByTheirFields() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 1, "two")));
        assertThat(replica().findBy(OWNER, "unit", unit))
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(id, id + "-b");
        assertThat(replica().findBy(OWNER, "labels", unit + "/đỏ")).hasSize(2);
        assertThat(replica().findBy(OWNER, "unit", "nowhere")).isEmpty();
    }

    @Test
    void copiesAreFoundByAnyOfTheValuesOfEachField() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 1, "two")));
        var both = Map.of("unit", List.of(unit, "nowhere"), "labels", List.of(unit + "/đỏ"));
        assertThat(replica().findWhere(OWNER, both, 10))
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(id, id + "-b");
        assertThat(replica().findWhere(OWNER, both, 1)).hasSize(1);
        assertThat(replica().findWhere(OWNER, Map.of("unit", List.of(unit), "labels", List.of("vàng")), 10))
                .isEmpty();
        assertThat(replica().findWhere(OWNER, Map.of("unit", List.of()), 10)).isEmpty();
        assertThat(replica().findWhere(OTHER, both, 10)).isEmpty();
    }

    @Test
    void copiesAreFoundByTheBoundsOfAFieldBesideTheValuesOfOthers() {
        arrive(List.of(event(OWNER, id, 1, "one")));
        var here = Map.of("labels", List.of(unit + "/đỏ"));
        assertThat(replica().findWhere(OWNER, here, Map.of("unit", new Condition.Between(unit, null)), 10))
                .extracting(Versioned::id)
                .containsExactly(id);
        assertThat(replica().findWhere(OWNER, here, Map.of("unit", new Condition.Between(unit, unit)), 10))
                .hasSize(1);
        assertThat(replica().findWhere(OWNER, here, Map.of("unit", new Condition.Between(unit + "a", null)), 10))
                .isEmpty();
        assertThatThrownBy(() -> replica().findWhere(OWNER, here, Map.of("text", new Condition.Between("a", null)), 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void askingByAFieldThatIsNotIndexedIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> replica().findBy(OWNER, "text", "one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOwnerSeesItAndAnotherTenantDoesNot() {
        arrive(List.of(event(OWNER, id, 1, "secret")));
        assertThat(replica().find(OWNER, id)).isPresent();
        assertThat(replica().find(OTHER, id)).isEmpty();
        assertThat(replica().findAll(OTHER, Set.of(id))).isEmpty();
        assertThat(replica().findBy(OTHER, "unit", unit)).isEmpty();
        assertThat(replica().all(OTHER)).extracting(Versioned::id).doesNotContain(id);
    }

    @Test
    void twoTenantsMayHaveTheSameId() {
        arrive(List.of(event(OWNER, id, 1, "ours"), event(OTHER, id, 5, "theirs")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 1, card("ours")));
        assertThat(replica().find(OTHER, id)).contains(new Versioned<>(id, 5, card("theirs")));
    }
}
