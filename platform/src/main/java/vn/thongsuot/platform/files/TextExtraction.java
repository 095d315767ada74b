package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the text out of a file that was inspected, up to the bound of a {@link DocumentText}; a picture has none. */
final class TextExtraction {

    private TextExtraction() {}

    /** To be called inside a {@link TimeBox}. */
    static DocumentText of(Path path, FileType type) throws IOException {
        return switch (type) {
            case PDF -> PdfText.of(path);
            case DOCX -> DocxText.of(path);
            case XLSX -> SheetText.ofWorkbook(path);
            case CSV -> SheetText.ofTable(path);
            case XML, JPEG, PNG, WEBP, ZIP -> DocumentText.none();
        };
    }
}
