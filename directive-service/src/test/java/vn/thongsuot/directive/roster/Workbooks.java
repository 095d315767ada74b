package vn.thongsuot.directive.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as an office would send them. */
public final class Workbooks {

    public static final List<Object> UNIT_TITLES = List.of(
            "Mã", "Tên đơn vị", "Loại", "Cấp", "Hệ thống", "Trực thuộc (mã)", "Mã hành chính", "Điện thoại", "Từ ngày");
    public static final List<Object> POST_TITLES =
            List.of("Tên đăng nhập", "Chức vụ", "Đơn vị (mã)", "Quyền", "Từ ngày", "Đến ngày");
    public static final List<Object> ACCOUNT_TITLES = List.of("Tên đăng nhập", "Họ và tên", "Thư điện tử");

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    private Workbooks() {}

    public static Workbooks empty() {
        return new Workbooks();
    }

    /** A province, a department and a commune, with a clerk in each; the commune stands before what it belongs to. */
    public static Workbooks province() {
        return empty().sheet(
                        "Đơn vị",
                        UNIT_TITLES,
                        List.of(
                                "xa",
                                "UBND xã Thuận An",
                                "UBND",
                                "Xã",
                                "Nhà nước",
                                "tinh",
                                "00562",
                                "024 3876 5432",
                                "01/07/2025"),
                        List.of("tinh", "UBND thành phố Hà Nội", "ubnd", "tinh", "NHA NUOC", "", 1, "", ""),
                        List.of(
                                "so",
                                "Sở Khoa học và Công nghệ",
                                "Sở",
                                "Tỉnh",
                                "STATE",
                                "tinh",
                                "",
                                "",
                                LocalDate.of(2025, 3, 1)))
                .sheet(
                        "Chức vụ",
                        POST_TITLES,
                        List.of("vanthu.xa", "Văn thư", "xa", "Tiếp nhận", "01/07/2025", ""),
                        List.of(
                                "lanhdao.so",
                                "Giám đốc",
                                "so",
                                "Phê duyệt, Ban hành; Tiếp nhận",
                                "01/03/2025",
                                "31/12/2029"))
                .sheet("Người dùng", ACCOUNT_TITLES, List.of("vanthu.xa", "Nguyễn Thị Ví Dụ", "vidu@example.vn"));
    }

    @SafeVarargs
    public final Workbooks sheet(String title, List<Object> titles, List<Object>... rows) {
        var all = new java.util.ArrayList<List<Object>>();
        all.add(titles);
        all.addAll(List.of(rows));
        sheets.put(title, all);
        return this;
    }

    /** A workbook whose sheets say something else than any spreadsheet would write. */
    public static byte[] rewritten(byte[] workbook, String from, String to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((title, rows) -> {
                var sheet = book.newWorksheet(title);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        switch (rows.get(row).get(column)) {
                            case LocalDate day -> {
                                sheet.value(row, column, day);
                                sheet.style(row, column).format("dd/MM/yyyy").set();
                            }
                            case Integer number -> sheet.value(row, column, number);
                            case Object text -> sheet.value(row, column, text.toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
