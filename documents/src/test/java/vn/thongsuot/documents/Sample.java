package vn.thongsuot.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up plan of a made-up commune that has everything a document may have. */
public final class Sample {

    public static final String OPENING =
            "Thực hiện Công văn số 15/SKHCN-ĐMST ngày 05/02/2026, Ủy ban nhân dân xã Bình Mẫu"
                    + " ban hành kế hoạch như sau:";

    private Sample() {}

    public static PrintedDocument draft() {
        return PrintedDocument.of(document(Standing.DRAFT, null, 1));
    }

    public static PrintedDocument approved() {
        return PrintedDocument.of(document(Standing.APPROVED, "7", 1));
    }

    /** @param mark as it is stamped */
    public static PrintedDocument urgent(String mark) {
        var ordinary = document(Standing.APPROVED, "7", 1);
        return PrintedDocument.of(new OfficialDocument(
                Standing.APPROVED,
                head(Regime.STATE, "7", "Hưởng ứng Ngày hội mẫu", mark),
                ordinary.bases(),
                ordinary.opening(),
                ordinary.sections(),
                ordinary.closing(),
                ordinary.distribution(),
                ordinary.signature(),
                ordinary.abbreviations()));
    }

    /** Of several pages. */
    public static PrintedDocument lengthy() {
        return PrintedDocument.of(document(Standing.APPROVED, "7", 40));
    }

    public static OfficialDocument document(Standing standing, @Nullable String number, int paragraphs) {
        return new OfficialDocument(
                standing,
                head(Regime.STATE, number, "Hưởng ứng Ngày hội mẫu"),
                List.of("Căn cứ Luật mẫu ngày 27/6/2025", "Căn cứ Nghị quyết mẫu số 57-NQ/TW ngày 22/12/2024"),
                Block.Paragraph.of(OPENING),
                List.of(purpose(paragraphs), figures()),
                Block.Paragraph.of("Trên đây là Kế hoạch hưởng ứng; yêu cầu các đơn vị thực hiện."),
                List.of("- Sở Khoa học và Công nghệ;", "- Các thôn, tổ dân phố;", "- Lưu: VT."),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Thị Mẫu"),
                List.of(new Abbreviation("ĐMST", "đổi mới sáng tạo"), new Abbreviation("FTA", "hiệp định")));
    }

    public static Head head(Regime regime, @Nullable String number, String subject) {
        return head(regime, number, subject, null);
    }

    /** A draft of one section that has this alone. */
    public static PrintedDocument having(Block block) {
        return PrintedDocument.of(new OfficialDocument(
                Standing.DRAFT,
                head(Regime.STATE, null, "Mẫu"),
                List.of(),
                null,
                List.of(Section.headed("muc-I", "I.", "Số liệu", List.of(block), List.of())),
                null,
                List.of(),
                null,
                List.of()));
    }

    private static Head head(Regime regime, @Nullable String number, String subject, @Nullable String urgency) {
        return new Head(
                regime,
                null,
                List.of("ỦY BAN NHÂN DÂN", "XÃ BÌNH MẪU"),
                regime.numberLine(number, "/KH-UBND"),
                Vietnamese.placeAndDate("Bình Mẫu", number == null ? "2026" : "2026-02-05"),
                urgency,
                "KẾ HOẠCH",
                subject,
                List.of(),
                List.of());
    }

    private static Section purpose(int paragraphs) {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, paragraphs)
                .mapToObj(index -> Block.Paragraph.of("Đoạn " + (index + 1)
                        + ": phát huy tinh thần ĐMST, khuyến khích mọi người dân tham gia; ưỡn ẹo,"
                        + " nghiêng ngả, quyết liệt, thưở xưa, khuỷu tay, Ỹ Ỵ ẵ ặ ễ ộ ữ ự."))
                .forEach(blocks::add);
        var dashes = List.of(point("muc-I.1.1", "-", "Trang trọng;"), point("muc-I.1.2", "-", "Tiết kiệm."));
        var letters = List.of(
                new Section(
                        "muc-I.2.a",
                        "a)",
                        false,
                        List.of(
                                Run.plain("Treo "),
                                Run.bold("đậm"),
                                Run.plain(" và "),
                                new Run("nghiêng", false, true, null),
                                Run.plain(", theo "),
                                new Run("mục 1", false, false, Link.toSection("muc-I.1")),
                                Run.plain(";")),
                        List.of(),
                        List.of()),
                point("muc-I.2.b", "b)", "Truyền thông trên https://vi.example.vn"));
        return Section.headed(
                "muc-I",
                "I.",
                "Mục đích, yêu cầu",
                blocks,
                List.of(
                        Section.headed("muc-I.1", "1.", "Mục đích", List.of(), dashes),
                        Section.headed("muc-I.2", "2.", "Hình thức", List.of(), letters)));
    }

    private static Section point(String id, String mark, String text) {
        return new Section(id, mark, false, List.of(Run.plain(text)), List.of(), List.of());
    }

    private static Section figures() {
        var table = new Block.Table(
                List.of("Chỉ số", "Đơn vị tính", "Giá trị"),
                List.of(
                        new Block.Row("cell-1", List.of("Số tin, bài", "tin, bài", "1.500")),
                        new Block.Row("cell-2", List.of("Số người tham gia", "người", Absence.NO_FIGURE))),
                List.of("Không tính 2 hoạt động chưa ghi ngày."));
        var bullets = Block.Bullets.generated(
                "Kết quả:",
                List.of(
                        new Block.Item(
                                "Băng rôn",
                                "Đã treo tại trụ sở.",
                                List.of("https://vi.example.vn/anh.jpg"),
                                List.of(new SourceRef("a1", 3))),
                        Block.Item.of(Absence.NOTHING_HAPPENED)));
        return Section.headed(
                "muc-II", "II.", "Số liệu", List.of(table, bullets, new Block.Written("Lời cán bộ.")), List.of());
    }
}
