package vn.thongsuot.directive.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.roster.workbook.EmptyWorkbook;
import vn.thongsuot.directive.roster.workbook.RosterReader;
import vn.thongsuot.directive.unit.Contact;
import vn.thongsuot.directive.unit.Identifier;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.PageQuery;

class EnrollingTest {

    private final InMemoryService service = new InMemoryService();
    private final Enrolling enrolling = new Enrolling(service.units, service.positions, service.access);

    @Test
    void unitsAndPostsOfAWorkbookAreStoredWhateverTheirOrder() {
        var enrolled = enrol(Workbooks.province());

        assertThat(enrolled).isEqualTo(new Enrolled(true, new Enrolled.Counts(3, 0, 0), new Enrolled.Counts(2, 0, 0)));
        var commune = unit("UBND xã Thuận An");
        assertThat(commune.parent()).isEqualTo(idOf("UBND thành phố Hà Nội"));
        assertThat(commune.identifiers()).containsExactly(new Identifier("territory", "00562", null, null, false));
        assertThat(commune.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(commune.contact()).isNotNull();
        assertThat(unit("Sở Khoa học và Công nghệ").validFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(posts()).extracting(Position::subject).containsExactlyInAnyOrder("vanthu.xa", "lanhdao.so");
        assertThat(posts())
                .filteredOn(post -> post.subject().equals("lanhdao.so"))
                .first()
                .satisfies(post ->
                        assertThat(post.rights()).containsExactlyInAnyOrder(Right.APPROVE, Right.ISSUE, Right.RECEIVE))
                .satisfies(post -> assertThat(post.validTo()).isEqualTo(LocalDate.of(2029, 12, 31)));
    }

    @Test
    void aNumberThatIsNeverWrittenOutIsAFaultOfItsCell() throws IOException {
        var one = Workbooks.empty()
                .sheet("Đơn vị", Workbooks.UNIT_TITLES, List.of("a", 424242))
                .bytes();
        var far = Workbooks.rewritten(one, "424242", "1E999999999");
        assertThat(RosterReader.read(new ByteArrayInputStream(far)).unreadable())
                .filteredOn(violation -> violation.rule().equals("number-too-long"))
                .extracting(Violation::pointer)
                .containsExactly("/units/2/name");
    }

    @Test
    void theSameWorkbookAgainChangesNothingAndAnotherOnlyWhatItSaysOtherwise() {
        enrol(Workbooks.province());
        assertThat(enrol(Workbooks.province()).units()).isEqualTo(new Enrolled.Counts(0, 0, 3));

        var later = Workbooks.empty()
                .sheet(
                        "Đơn vị",
                        Workbooks.UNIT_TITLES,
                        List.of("tinh", "UBND TP Hà Nội", "UBND", "Tỉnh", "Nhà nước", "", 1, "", ""),
                        List.of("phong", "Phòng Kinh tế", "Phòng", "Xã", "Nhà nước", "xa", "", "", ""));
        assertThat(enrol(later).units()).isEqualTo(new Enrolled.Counts(1, 1, 0));
        assertThat(unit("Phòng Kinh tế").parent()).isEqualTo(idOf("UBND xã Thuận An"));
        assertThat(unit("UBND TP Hà Nội")).isNotNull();
    }

    @Test
    void aCheckCountsAndStoresNothing() {
        var checked = enrolling.enrol(service.command(ADMINISTRATOR), read(Workbooks.province()), false);

        assertThat(checked).isEqualTo(new Enrolled(false, new Enrolled.Counts(3, 0, 0), new Enrolled.Counts(2, 0, 0)));
        assertThat(units()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsRowAndNothingIsStored() {
        var faulty = Workbooks.empty()
                .sheet(
                        "don vi",
                        Workbooks.UNIT_TITLES,
                        List.of("a", "", "Vương quốc", "Tỉnh", "Nhà nước", "b", "", "12", "31/02/2025"),
                        List.of("b", "B", "Sở", "Tỉnh", "Nhà nước", "a", "", "", ""),
                        List.of("b", "B lần nữa", "Sở", "Tỉnh", "Nhà nước", "ở đâu", "", "", ""))
                .sheet(
                        "Chức vụ",
                        Workbooks.POST_TITLES,
                        List.of("ai", "", "không có", "Bay", "01/01/2025", "31/12/2024"));

        assertThat(faults(faulty))
                .contains(
                        "/units/2/name required",
                        "/units/2/kind one-of",
                        "/units/2/phone phone-shape",
                        "/units/2/validFrom day-shape",
                        "/units/2/parent parent-cycle",
                        "/units/3/parent parent-cycle",
                        "/units/4/code duplicate",
                        "/units/4/parent unknown-code",
                        "/posts/2/title required",
                        "/posts/2/unit unknown-code",
                        "/posts/2/rights one-of",
                        "/posts/2/validTo not-before-start");
        assertThat(units()).isEmpty();
        assertThat(posts()).isEmpty();
    }

    @Test
    void whoDoesNotAdministerAtTheTopIsRefused() {
        assertThatThrownBy(() -> enrolling.enrol(service.command(CLERK), read(Workbooks.province()), true))
                .isInstanceOf(RefusedException.class);
        assertThat(units()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookAndWhatIsEmptyIsSaidSo() {
        assertThatThrownBy(() -> RosterReader.read(new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RefusedException.class);
        assertThat(faults(Workbooks.empty().sheet("Đơn vị", Workbooks.UNIT_TITLES)))
                .containsExactly("file roster-empty");
        assertThat(faults(Workbooks.empty().sheet("Đơn vị", List.of("Tên đơn vị"), List.of("A"))))
                .contains("/units/1/code column-missing");
    }

    @Test
    void theEmptyWorkbookIsOneThatTheReaderUnderstands() {
        var read = RosterReader.read(new ByteArrayInputStream(EmptyWorkbook.make()));
        assertThat(read.unreadable()).extracting(fault -> fault.rule()).containsExactly("roster-empty");
    }

    @Test
    void whatARosterDoesNotKnowStays() {
        enrol(Workbooks.province());
        var known = unit("UBND xã Thuận An");
        var more = new UnitDraft(
                known.name(),
                "Thuận An",
                "UBND",
                known.kind(),
                known.level(),
                known.system(),
                known.parent(),
                null,
                known.validFrom(),
                null,
                true,
                7,
                List.of(
                        new Identifier("territory", "00562", LocalDate.of(2025, 7, 1), null, true),
                        new Identifier("e-id", "H26.1", null, null, true)),
                List.of(idOf("Sở Khoa học và Công nghệ")),
                List.of(),
                new Contact("0243 000 000", "xa@example.vn"));
        done(service.keepingUnits.change(service.command(ADMINISTRATOR), idOf("UBND xã Thuận An"), more));
        var before = unit("UBND xã Thuận An");

        enrol(Workbooks.province());
        var titles = List.<Object>of("Mã", "Tên đơn vị", "Loại", "Cấp", "Hệ thống");
        List<Object> row = List.of("xa", "UBND phường Thuận An", "UBND", "Xã", "Nhà nước");
        enrol(Workbooks.empty().sheet("Đơn vị", titles, row));

        var after = unit("UBND phường Thuận An");
        assertThat(after.predecessors()).isEqualTo(before.predecessors()).hasSize(1);
        assertThat(after.identifiers()).isEqualTo(before.identifiers()).hasSize(2);
        assertThat(after.shortName()).isEqualTo("Thuận An");
        assertThat(after.order()).isEqualTo(7);
        assertThat(after.parent()).isEqualTo(before.parent()).isNotNull();
        assertThat(Objects.requireNonNull(after.contact()).email()).isEqualTo("xa@example.vn");
    }

    private Enrolled enrol(Workbooks workbook) {
        return enrolling.enrol(service.command(ADMINISTRATOR), read(workbook), true);
    }

    private List<String> faults(Workbooks workbook) {
        try {
            enrol(workbook);
            return List.of();
        } catch (RefusedException e) {
            return e.refusal().violations().stream()
                    .map(fault -> fault.pointer() + " " + fault.rule())
                    .toList();
        }
    }

    private static Roster read(Workbooks workbook) {
        return RosterReader.read(new ByteArrayInputStream(workbook.bytes()));
    }

    private List<Versioned<Unit>> units() {
        return service.units
                .page(InMemoryService.TENANT, new PageQuery(100, null), Map.of())
                .items();
    }

    private List<Position> posts() {
        return service.positions.page(InMemoryService.TENANT, new PageQuery(100, null), Map.of()).items().stream()
                .map(Versioned::state)
                .toList();
    }

    private Unit unit(String name) {
        return units().stream()
                .map(Versioned::state)
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String idOf(String name) {
        return units().stream()
                .filter(unit -> unit.state().name().equals(name))
                .map(Versioned::id)
                .findFirst()
                .orElseThrow();
    }
}
