package vn.thongsuot.directive.reading;

import java.time.Duration;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.TimeBox;

/** Takes the text out of a file that was inspected; a picture has none. */
public final class TextExtraction {

    private final TimeBox box;

    /** @param within longest time one file may take */
    public TextExtraction(Duration within) {
        this.box = new TimeBox(within);
    }

    /**
     * The text, cut when it is too long.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException when the file cannot be read in time
     */
    public DocumentText of(ReceivedFile file) {
        return switch (file.type()) {
            case PDF -> box.run(() -> PdfText.of(file.path()));
            case DOCX -> box.run(() -> DocxText.of(file.path()));
            default -> DocumentText.none();
        };
    }
}
