package vn.thongsuot.directive.roster.workbook;

import java.util.List;

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
     * A column.
     *
     * @param field its part of a pointer
     * @param title what stands in the first row
     */
    record Column(String field, String title) {}
}
