package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.audit.ReadingAudit;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.audit.Change;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

class ReadingAuditTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-21T03:00:00Z"), ZoneOffset.UTC);
    private static final PageQuery ALL = new PageQuery(50, null);

    private final MapReplica<UnitCopy> units = new MapReplica<>((unit, value) -> false);
    private final MapReplica<PositionCopy> positions =
            new MapReplica<>((post, value) -> post.subject().equals(value));
    private final ReadingAudit reading = new ReadingAudit(
            new TwoChanges(),
            Access.over(new Organisation(units), positions, (tenant, subject) -> false, CLOCK),
            positions);

    @BeforeEach
    void unitsHaveArrived() {
        DongNai.units().forEach(units::put);
    }

    @Test
    void theAuditorOfAUnitAboveReadsIt() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.AUDIT));
        assertThat(reading.of(DongNai.CLERK, "plans", "of-the-office", ALL).items())
                .hasSize(2);
    }

    @Test
    void soDoesWhoAdministersIt() {
        positions.put("p", DongNai.post("office", DongNai.CLERK, Right.ADMINISTER));
        assertThat(reading.of(DongNai.CLERK, "plans", "of-the-office", ALL).items())
                .hasSize(2);
    }

    @Test
    void theAuditorOfAnotherUnitIsRefusedAndSoIsEveryOtherRight() {
        positions.put("p", DongNai.post("science", DongNai.CLERK, Right.AUDIT));
        positions.put("q", DongNai.post("office", DongNai.CLERK, Right.APPROVE, Right.ISSUE, Right.PLAN));
        assertThatThrownBy(() -> reading.of(DongNai.CLERK, "plans", "of-the-office", ALL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("AUDIT");
    }

    @Test
    void whatConcernsTheWholeTenantIsReadAtTheTop() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.AUDIT));
        assertThatThrownBy(() -> reading.of(DongNai.CLERK, "plans", "of-the-tenant", ALL))
                .isInstanceOf(RefusedException.class);
        positions.put("q", DongNai.post("province", DongNai.CLERK, Right.AUDIT));
        assertThat(reading.of(DongNai.CLERK, "plans", "of-the-tenant", ALL).items())
                .hasSize(2);
    }

    @Test
    void eachChangeNamesThePostThatWasHeldOnThatDay() {
        positions.put("p", DongNai.post("province", DongNai.CLERK, Right.AUDIT));
        positions.put("old", post("Trưởng phòng", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31)));
        positions.put("new", post("Phó Giám đốc", LocalDate.of(2025, 4, 1), LocalDate.of(2026, 4, 1)));
        var changes = reading.of(DongNai.CLERK, "plans", "of-the-office", ALL).items();
        assertThat(changes.getFirst().posts()).containsExactly("Phó Giám đốc");
        assertThat(changes.getLast().posts()).containsExactly("Trưởng phòng");
    }

    private static PositionCopy post(String title, LocalDate from, LocalDate to) {
        return new PositionCopy("department", title, "nguoi.sua", Set.of(Right.PLAN), from, to);
    }

    /** Made at the end of March, changed on the first of April by the clock of Việt Nam. */
    private static final class TwoChanges implements AuditTrail {

        @Override
        public Optional<Set<String>> units(TenantId tenant, String kind, String id) {
            return Optional.of(id.equals("of-the-tenant") ? Set.of() : Set.of("office"));
        }

        @Override
        public Page<Change> changes(TenantId tenant, String kind, String id, PageQuery query) {
            return new Page<>(List.of(change(2, "2025-03-31T17:00:00Z"), change(1, "2025-03-31T16:59:59Z")), null);
        }

        private static Change change(long version, String at) {
            return new Change(version, "type", "nguoi.sua", Instant.parse(at), "10.0.0.1", List.of(), null, null);
        }
    }
}
