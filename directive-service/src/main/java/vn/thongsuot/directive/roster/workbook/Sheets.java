package vn.thongsuot.directive.roster.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.cells.TableRow;

/** The sheets of a roster and their columns, as both the reader and the empty workbook have them. */
enum Sheets {
    UNITS(
            "Đơn vị",
            "units",
            List.of(
                    new Column("code", "Mã"),
                    new Column("name", "Tên đơn vị"),
                    new Column("shortName", "Tên ngắn"),
                    new Column("abbreviation", "Viết tắt"),
                    new Column("kind", "Loại"),
                    new Column("level", "Cấp"),
                    new Column("system", "Hệ thống"),
                    new Column("parent", "Trực thuộc (mã)"),
                    new Column("superior", "Chỉ đạo chuyên môn (mã)"),
                    new Column("territory", "Mã hành chính"),
                    new Column("phone", "Điện thoại"),
                    new Column("email", "Thư điện tử"),
                    new Column("validFrom", "Từ ngày"),
                    new Column("validTo", "Đến ngày"),
                    new Column("hasAccounts", "Có tài khoản"),
                    new Column("order", "Thứ tự"))),
    POSTS(
            "Chức vụ",
            "posts",
            List.of(
                    new Column("subject", "Tên đăng nhập"),
                    new Column("title", "Chức vụ"),
                    new Column("unit", "Đơn vị (mã)"),
                    new Column("rights", "Quyền"),
                    new Column("validFrom", "Từ ngày"),
                    new Column("validTo", "Đến ngày"))),
    ACCOUNTS(
            "Người dùng",
            "accounts",
            List.of(
                    new Column("subject", "Tên đăng nhập"),
                    new Column("name", "Họ và tên"),
                    new Column("email", "Thư điện tử")));

    /** The name that the sheet bears in a workbook. */
    final String title;

    /** Its part of a pointer. */
    final String pointer;

    final List<Column> columns;

    Sheets(String title, String pointer, List<Column> columns) {
        this.title = title;
        this.pointer = pointer;
        this.columns = columns;
    }

    /**
     * The one with that part of a pointer.
     *
     * @throws RefusedException when there is none
     */
    static Sheets named(String pointer) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.pointer.equals(pointer))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.invalid(
                        "table",
                        "one-of",
                        Arrays.stream(values()).map(sheet -> sheet.pointer).collect(Collectors.joining(", ")))));
    }

    /** The one that has most of the titles; the first of several. */
    static Sheets titled(TableRow titles) {
        return Arrays.stream(values())
                .max(Comparator.comparingLong((Sheets sheet) -> sheet.known(titles))
                        .thenComparing(Comparator.<Sheets>naturalOrder().reversed()))
                .orElseThrow();
    }

    private long known(TableRow titles) {
        return IntStream.range(0, titles.cells().size())
                .filter(place -> column(RosterTable.title(titles, place)).isPresent())
                .count();
    }

    /** @param title as titles are compared */
    Optional<Column> column(String title) {
        return columns.stream()
                .filter(column -> SearchKey.of(column.title()).equals(title))
                .findFirst();
    }

    /**
     * A column.
     *
     * @param field its part of a pointer
     * @param title what stands in the first row
     */
    record Column(String field, String title) {}
}
