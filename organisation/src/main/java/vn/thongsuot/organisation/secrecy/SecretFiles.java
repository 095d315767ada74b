package vn.thongsuot.organisation.secrecy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.Screening;

/**
 * Refuses files that are marked: by their name, by the stamp in the head of a page, by a cell of a table. A picture says
 * nothing but its name; what it shows, somebody must look at.
 */
public final class SecretFiles implements Screening {

    /** In the head of the first page a stamp counts in small letters too, since it stands among few other lines. */
    private static final int FIRST_HEAD = 40;
    /** Of every further page, for instance where what is enclosed begins; there a stamp is in capitals. */
    private static final int HEAD = 12;

    @Override
    public Optional<Refusal> refuses(String name, FileType type, DocumentText text) {
        return isMarked(name) || isMarked(type, text) ? Optional.of(StateSecret.refusal("file")) : Optional.empty();
    }

    /** A name has underscores where a text has blanks or dashes. */
    private static boolean isMarked(String name) {
        var words = name.replaceFirst("\\.\\p{Alnum}{1,5}$", "").replace('_', '-');
        return SecrecyMark.ofText(words).isPresent();
    }

    private static boolean isMarked(FileType type, DocumentText text) {
        return switch (type) {
            case PDF, DOCX ->
                firstHead(text).anyMatch(line -> SecrecyMark.ofLine(line).isPresent())
                        || heads(text).anyMatch(line -> SecrecyMark.ofText(line).isPresent());
            case XLSX, CSV, ZIP ->
                text.pieces().stream()
                        .anyMatch(cell -> SecrecyMark.ofText(cell.text()).isPresent());
            case XML, JPEG, PNG, WEBP -> false;
        };
    }

    private static Stream<String> firstHead(DocumentText text) {
        var first = text.pieces().stream().limit(FIRST_HEAD).toList();
        return whole(first).filter(piece -> piece.page() == 1).map(Piece::text);
    }

    private static Stream<String> heads(DocumentText text) {
        var seen = new int[text.pages().size() + 2];
        var heads = text.pieces().stream()
                .filter(piece -> seen[piece.page()]++ < HEAD)
                .toList();
        return whole(heads).map(Piece::text);
    }

    /** Those that are not the rest of a word that began on the line before, on the same page. */
    private static Stream<Piece> whole(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .filter(i -> i == 0
                        || pieces.get(i - 1).page() != pieces.get(i).page()
                        || !SecrecyMark.isParted(pieces.get(i - 1).text()))
                .mapToObj(pieces::get);
    }
}
