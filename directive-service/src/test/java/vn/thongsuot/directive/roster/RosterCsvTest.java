package vn.thongsuot.directive.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.roster.workbook.RosterReader;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.paging.PageQuery;

/** A roster as separated values: a table in each file, one after the other. */
class RosterCsvTest {

    private static final String UNITS = """
            \uFEFFMã;Tên đơn vị;Loại;Cấp;Hệ thống;Trực thuộc (mã);Mã hành chính;Điện thoại;Từ ngày;Thứ tự
            tinh;UBND tỉnh Đồng Nai;UBND;Tỉnh;Nhà nước;;75;;;1

            xa;"UBND xã ""Thuận An""\";UBND;Xã;Nhà nước;tinh;00562;0251 3822 505;01/07/2025;
            """;

    private static final String POSTS = """
            Quyền,Tên đăng nhập,Chức vụ,Đơn vị (mã),Từ ngày,Đến ngày
            "Phê duyệt, Ban hành",lanhdao,Chủ tịch,xa,01/07/2025,31/12/2029
            """;

    private final InMemoryService service = new InMemoryService();
    private final Enrolling enrolling = new Enrolling(service.units, service.positions, service.access);

    @Test
    void unitsAndThenPostsComeAsFilesOfTheirOwn() {
        assertThat(enrol(UNITS, null).units()).isEqualTo(new Enrolled.Counts(2, 0, 0));
        assertThat(enrol(POSTS, null).posts()).isEqualTo(new Enrolled.Counts(1, 0, 0));

        var units =
                service.units.page(TENANT, new PageQuery(10, null), Map.of()).items();
        assertThat(units)
                .extracting(Versioned::state)
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("UBND tỉnh Đồng Nai", "UBND xã \"Thuận An\"");
        var commune = units.stream()
                .map(Versioned::state)
                .filter(unit -> unit.parent() != null)
                .findFirst()
                .orElseThrow();
        assertThat(commune.identifiers().getFirst().value()).isEqualTo("00562");
        assertThat(commune.contact())
                .isNotNull()
                .satisfies(contact -> assertThat(contact.phone()).isEqualTo("0251 3822 505"));
        assertThat(commune.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(service.positions
                        .page(TENANT, new PageQuery(10, null), Map.of())
                        .items())
                .singleElement()
                .extracting(Versioned::state)
                .satisfies(post ->
                        assertThat(((Position) post).rights()).containsExactlyInAnyOrder(Right.APPROVE, Right.ISSUE));
    }

    @Test
    void aTableThatComesAgainChangesNothing() {
        enrol(UNITS, null);
        assertThat(enrol(UNITS, "units").units()).isEqualTo(new Enrolled.Counts(0, 0, 2));
    }

    @Test
    void whichTableItIsTheTitlesTellUnlessItIsSaid() {
        var people = "Tên đăng nhập\tHọ và tên\tThư điện tử\nvanthu\tNguyễn Thị Ví Dụ\tvidu@example.vn\n";
        assertThat(read(people, null).accounts())
                .containsExactly(new AccountRow(2, "vanthu", "Nguyễn Thị Ví Dụ", "vidu@example.vn"));
        assertThat(read(people, null).unreadable()).isEmpty();
        assertThat(read(people, "posts").posts()).hasSize(1);
        assertThat(read(people, "posts").accounts()).isEmpty();
    }

    @Test
    void faultsPointToRowAndColumnAsThoseOfAWorkbook() {
        var faulty = """
                Mã,Tên đơn vị,Loại,Cấp,Hệ thống,Trực thuộc (mã),Từ ngày,Có tài khoản
                a,A,Vương quốc,Tỉnh,Nhà nước,,31/02/2025,có lẽ

                b,,Sở,Tỉnh,Nhà nước,c,,
                """;
        assertThat(faults(faulty))
                .containsExactlyInAnyOrder(
                        "/units/2/kind one-of",
                        "/units/2/kind required",
                        "/units/2/validFrom day-shape",
                        "/units/2/hasAccounts yes-or-no",
                        "/units/4/name required",
                        "/units/4/parent unknown-code");
        assertThat(faults("Tên đơn vị,Loại\nA,Sở\n")).contains("/units/1/code column-missing");
        assertThat(faults("Tên đăng nhập,Chức vụ,Đơn vị (mã),Quyền,Từ ngày\nai,Văn thư,x,Bay,2025\n"))
                .containsExactlyInAnyOrder(
                        "/posts/2/rights one-of",
                        "/posts/2/validFrom day-shape",
                        "/posts/2/validFrom required",
                        "/posts/2/unit unknown-code");
        assertThat(service.units.told()).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreSaidSo() {
        assertThat(faults("Mã,Tên đơn vị\n")).containsExactly("file roster-empty");
        assertThat(faults("Mã,Tên đơn vị\n" + "x,y\n".repeat(Enrolling.ROWS + 1)))
                .containsExactly("/units too-many");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> read(UNITS, "provinces"))
                .satisfies(refused -> assertThat(refused.refusal())
                        .isEqualTo(Refusal.invalid("table", "one-of", "units, posts, accounts")));
    }

    private Enrolled enrol(String csv, @Nullable String table) {
        return enrolling.enrol(service.command(ADMINISTRATOR), read(csv, table), true);
    }

    private List<String> faults(String csv) {
        try {
            enrol(csv, null);
            return List.of();
        } catch (RefusedException e) {
            return e.refusal().violations().stream()
                    .map(fault -> fault.pointer() + " " + fault.rule())
                    .toList();
        }
    }

    private static Roster read(String csv, @Nullable String table) {
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var use = FileUse.of("roster", FileType.XLSX, FileType.CSV);
        try (var file = Uploads.standard().receive(bytes, "danh-sach.csv", use)) {
            return RosterReader.read(file, table);
        }
    }
}
