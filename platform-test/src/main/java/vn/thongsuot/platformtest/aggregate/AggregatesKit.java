package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** What every {@link Aggregates} must do, wherever it stores. Tests use ids of their own, so they may share a store. */
public abstract class AggregatesKit extends FindingKit {

    /** The tenant that owns what the tests make. */
    public static final TenantId OWNER = new TenantId("kit-owner");

    /** Another tenant, which must never see any of it. */
    public static final TenantId OTHER = new TenantId("kit-other");

    /** The topic of {@link #KIND}; it must be there. */
    public static final Topic TOPIC = new Topic("thongsuot.kit-notes", "kit", "tenant:id", 2, Map.of(), List.of());

    /** What the aggregates under test are made of. */
    public static final AggregateKind<Note> KIND = AggregateKind.of("kit_notes", Note.class, TOPIC, Note::wire)
            .filteredBy("place.unit", "colour", "tags")
            .datedBy("due")
            .together("place.unit", "due")
            .placedAt(note -> List.of(note.state().place().unit()));

    @Test
    void theOwnerSeesItAndAnotherTenantDoesNot() {
        create(OWNER, "k1", "body", Note.of(unit, "secret"));
        assertThat(aggregates().find(OWNER, id)).isPresent();
        assertThat(filtered(inUnit())).containsExactly(id);
        assertThat(aggregates().find(OTHER, id)).isEmpty();
        assertThat(aggregates().findAll(OTHER, Set.of(id))).isEmpty();
        assertThat(aggregates().page(OTHER, new PageQuery(200, null), inUnit()).items())
                .isEmpty();
        assertThat(reason(changeText(command(OTHER, null, null), "stolen"))).isEqualTo(Refusal.Reason.NOT_FOUND);
        assertThat(told(OTHER, id)).isEmpty();
    }

    @Test
    void twoTenantsMayHaveTheSameId() {
        create(OWNER, "k1", "body", Note.of(unit, "ours"));
        create(OTHER, "k1", "another body", Note.of(unit, "theirs"));
        assertThat(aggregates().find(OWNER, id).orElseThrow().state().text()).isEqualTo("ours");
        assertThat(aggregates().find(OTHER, id).orElseThrow().state().text()).isEqualTo("theirs");
    }
}
