package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.audit.Change;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class AuditTrailIT {

    private static final String KIND = "kit-notes";
    private static final Instant NOON = Instant.parse("2025-10-01T05:00:00Z");

    private final String id = "note-" + UUID.randomUUID();

    @Autowired
    private Aggregates<Note> notes;

    @Autowired
    private AuditTrail trail;

    @BeforeEach
    void aNoteIsWritten(@Autowired TenantRegistry tenants) {
        tenants.register(AggregatesKit.OWNER, "owner", Set.of("an"));
        tenants.register(AggregatesKit.OTHER, "other", Set.of("binh"));
        notes.create(by("an"), id, () -> Decision.accepted(Note.of("phòng", "một"), "vn.thongsuot.note.written.v1"));
    }

    @Test
    void eachChangeIsToldAtOnceWithWhoWhenFromWhereBeforeAndAfter() {
        change("binh", "hai");
        var newest = changes(50).items().getFirst();
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.by()).isEqualTo("binh");
        assertThat(newest.at()).isEqualTo(NOON);
        assertThat(newest.origin()).isEqualTo("10.0.0.1");
        assertThat(newest.fields()).containsExactly(new Change.Field("text", "một", "hai"));
        assertThat(changes(50).items().getLast().fields()).contains(new Change.Field("text", null, "một"));
    }

    @Test
    void pagesFollowOneAnotherFromTheNewestToTheFirst() {
        change("an", "hai");
        change("an", "ba");
        var first = changes(2);
        assertThat(first.items()).extracting(Change::version).containsExactly(3L, 2L);
        var second = trail.changes(AggregatesKit.OWNER, KIND, id, new PageQuery(2, first.next()));
        assertThat(second.items()).extracting(Change::version).containsExactly(1L);
        assertThat(second.next()).isNull();
    }

    @Test
    void aLongValueIsToldByItsBeginningAndItsLength() {
        change("an", "x".repeat(4_000));
        var after = changes(1).items().getFirst().fields().getFirst().after();
        var whole = Command.hash(("\"" + "x".repeat(4_000) + "\"").getBytes(StandardCharsets.UTF_8));
        assertThat(after).isEqualTo(new Change.Cut("\"" + "x".repeat(999), 4_002, whole));
    }

    @Test
    void aPageEndsWhenItSaysMuchThoughMoreWereAskedFor() {
        for (int i = 0; i < 70; i++) {
            change("an", "abcdefghij".repeat(390) + i);
        }
        var page = changes(200);
        assertThat(page.items()).hasSizeBetween(60, 69);
        assertThat(page.next()).isEqualTo(Long.toString(page.items().getLast().version()));
    }

    @Test
    void anErasedChangeStaysWithItsProofAlone() {
        notes.erase(
                by("an"),
                id,
                Erasure.of("text", Erasure.Basis.PERSONAL_DATA),
                note -> Decision.accepted(note.state().saying(""), "vn.thongsuot.note.erased.v1"));
        assertThat(changes(50).items()).hasSize(2).allSatisfy(change -> {
            assertThat(change.fields()).isEmpty();
            assertThat(change.erased()).satisfies(proof -> {
                assertThat(proof).isNotNull();
                assertThat(proof).extracting("basis").isEqualTo(Erasure.Basis.PERSONAL_DATA);
                assertThat(proof).extracting("fields").isEqualTo(List.of("text"));
            });
        });
    }

    @Test
    void itIsAtTheUnitsThatItsKindSays() {
        assertThat(trail.units(AggregatesKit.OWNER, KIND, id)).contains(Set.of("phòng"));
    }

    @Test
    void anotherTenantAndAnotherKindFindNothing() {
        assertThat(trail.units(AggregatesKit.OTHER, KIND, id)).isEmpty();
        assertThat(trail.changes(AggregatesKit.OTHER, KIND, id, new PageQuery(50, null))
                        .items())
                .isEmpty();
        assertThat(trail.units(AggregatesKit.OWNER, "others", id)).isEmpty();
        assertThat(trail.units(AggregatesKit.OWNER, KIND, "nothing")).isEmpty();
    }

    @Test
    void aCursorOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> trail.changes(AggregatesKit.OWNER, KIND, id, new PageQuery(50, "x")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("unknown-cursor");
    }

    private Page<Change> changes(int limit) {
        return trail.changes(AggregatesKit.OWNER, KIND, id, new PageQuery(limit, null));
    }

    private void change(String who, String text) {
        notes.change(by(who), id, note -> Decision.accepted(note.state().saying(text), "vn.thongsuot.note.changed.v1"))
                .orThrow();
    }

    private static Command by(String who) {
        return new Command(new Caller(AggregatesKit.OWNER, who), NOON, "10.0.0.1", null, null);
    }
}
