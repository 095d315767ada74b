package vn.thongsuot.endtoend.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The one workbook with which the pilot province begins: a committee, a department with a division, ten communes, their posts. */
final class PilotRoster {

    static final List<String> COMMUNES = List.of(
            "An Bình",
            "Bình Minh",
            "Cẩm Sơn",
            "Đông Hòa",
            "Gia Lộc",
            "Hưng Thịnh",
            "Lộc An",
            "Minh Tân",
            "Phú Vinh",
            "Tân Tiến");

    static final String PROVINCE = "Ủy ban nhân dân tỉnh Thí Điểm";
    static final String DEPARTMENT = "Sở Khoa học và Công nghệ tỉnh Thí Điểm";
    static final String DIVISION = "Phòng Quản lý Đổi mới sáng tạo";

    private static final List<String> UNIT_TITLES = List.of(
            "Mã",
            "Tên đơn vị",
            "Tên ngắn",
            "Loại",
            "Cấp",
            "Hệ thống",
            "Trực thuộc (mã)",
            "Điện thoại",
            "Từ ngày",
            "Thứ tự");
    private static final List<String> POST_TITLES =
            List.of("Tên đăng nhập", "Chức vụ", "Đơn vị (mã)", "Quyền", "Từ ngày");
    private static final String SINCE = "01/07/2025";

    private PilotRoster() {}

    static String commune(int number) {
        return "Ủy ban nhân dân xã " + COMMUNES.get(number - 1);
    }

    /** Whom to call at a commune. */
    static String phone(int number) {
        return "0251 3800 1%02d".formatted(number);
    }

    static String officer(int number) {
        return "canbo.xa%02d.thidiem".formatted(number);
    }

    static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Thi Diem", "1.0")) {
            write(book, "Đơn vị", UNIT_TITLES, units());
            write(book, "Chức vụ", POST_TITLES, posts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> units() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("tinh", PROVINCE, "UBND tỉnh Thí Điểm", "UBND", "Tỉnh", "Nhà nước", "", "", SINCE, "1"));
        rows.add(List.of("so", DEPARTMENT, "Sở KH&CN", "Sở", "Tỉnh", "Nhà nước", "tinh", "", SINCE, "1"));
        rows.add(List.of("phong", DIVISION, "Phòng ĐMST", "Phòng", "Tỉnh", "Nhà nước", "so", "", SINCE, "1"));
        for (int number = 1; number <= COMMUNES.size(); number++) {
            rows.add(List.of(
                    code(number),
                    commune(number),
                    "UBND xã " + COMMUNES.get(number - 1),
                    "UBND",
                    "Xã",
                    "Nhà nước",
                    "tinh",
                    phone(number),
                    SINCE,
                    String.valueOf(number + 1)));
        }
        return rows;
    }

    private static List<List<String>> posts() {
        var rows = new ArrayList<List<String>>();
        rows.add(post(PilotPeople.PROVINCE_OFFICER, "Chuyên viên Văn phòng", "tinh", "Tiếp nhận"));
        rows.add(post(PilotPeople.CLERK, "Văn thư", "so", "Tiếp nhận, Ban hành"));
        rows.add(post(PilotPeople.LEADER, "Giám đốc", "so", "Phê duyệt"));
        rows.add(post(PilotPeople.OFFICER, "Chuyên viên", "phong", "Ghi hoạt động"));
        rows.add(post(PilotPeople.OFFICER, "Chuyên viên tổng hợp", "so", "Lập kế hoạch, Báo cáo"));
        for (int number = 1; number <= COMMUNES.size(); number++) {
            rows.add(post(
                    officer(number),
                    "Công chức văn hóa - xã hội",
                    code(number),
                    "Tiếp nhận, Lập kế hoạch, Ghi hoạt động, Báo cáo"));
            rows.add(post(PilotPeople.COMMUNE_LEADER, "Chủ tịch", code(number), "Phê duyệt"));
        }
        return rows;
    }

    private static String code(int number) {
        return "xa%02d".formatted(number);
    }

    private static List<String> post(String subject, String title, String unit, String rights) {
        return List.of(subject, title, unit, rights, SINCE);
    }

    private static void write(Workbook book, String name, List<String> titles, List<List<String>> rows) {
        var sheet = book.newWorksheet(name);
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            for (int row = 0; row < rows.size(); row++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
    }
}
