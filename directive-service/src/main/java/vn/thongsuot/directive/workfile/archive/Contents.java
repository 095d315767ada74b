package vn.thongsuot.directive.workfile.archive;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.documents.Annex;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Head;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Regime;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.organisation.Access;

/**
 * The table of contents (mục lục văn bản) of a work file; a draft while it is open. The table is an annex, which may have as
 * many rows as it likes.
 *
 * @param keeper name of the unit
 */
record Contents(WorkFile file, String keeper) {

    private static final String NAME = "Mục lục văn bản";
    private static final List<String> COLUMNS = List.of(
            "STT", "Số, ký hiệu", "Ngày tháng", "Tác giả", "Tên loại và trích yếu nội dung", "Số trang", "Ghi chú");

    static FileName name(Format format) {
        return new FileName("Muc-luc-van-ban." + format.ending());
    }

    OfficialDocument document() {
        var rows = file.documents().stream().map(Contents::row).toList();
        var table = new Block.Table(COLUMNS, rows, List.of());
        return new OfficialDocument(
                file.state() == WorkFile.State.OPEN ? Standing.DRAFT : Standing.APPROVED,
                new Head(Regime.STATE, null, List.of(keeper), "", "", null, NAME, file.title(), List.of(), lines()),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(new Annex("muc-luc", NAME, file.title(), "", List.of(table))));
    }

    private List<String> lines() {
        var kept = "Thời hạn bảo quản: " + file.retention().words();
        var closed = file.closedAt();
        return closed == null
                ? List.of(kept)
                : List.of(
                        kept,
                        "Kết thúc ngày "
                                + day(PartialDate.of(closed.atZone(Access.ZONE).toLocalDate())));
    }

    private static Block.Row row(FiledDocument filed) {
        return new Block.Row(
                null,
                List.of(
                        String.valueOf(filed.place()),
                        requireNonNullElse(filed.symbol(), requireNonNullElse(filed.number(), "")),
                        day(filed.date()),
                        requireNonNullElse(filed.author(), ""),
                        filed.as().vietnamese() + ": " + filed.subject(),
                        filed.pages() == null ? "" : String.valueOf(filed.pages()),
                        requireNonNullElse(filed.note(), "")));
    }

    /** As far as it is known: {@code 05/02/2026}, {@code 02/2026}, {@code 2026}; empty when it is not. */
    private static String day(@Nullable PartialDate date) {
        return date == null
                ? ""
                : Stream.of(date.value().split("-"))
                        .reduce((before, next) -> next + "/" + before)
                        .orElse("");
    }
}
