package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF, line by line as a reader sees it; a wide gap on a line becomes a tab. */
final class PdfText extends PDFTextStripper {

    /** In points: wider than any space between words, narrower than the space between two columns of a head. */
    private static final float GAP = 18;

    private final StringBuilder content = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private float end = Float.NaN;

    private PdfText() {
        setSortByPosition(true);
        setWordSeparator("");
        setLineSeparator("");
        setPageEnd("");
        setParagraphEnd("");
        setArticleEnd("");
    }

    static DocumentText of(Path path) throws IOException {
        try (var document = BoundedPdf.open(path)) {
            var stripper = new PdfText();
            stripper.getText(document);
            return DocumentText.of(stripper.content.toString(), stripper.pages);
        }
    }

    /** Pages after the last that there is room for are not gone through. */
    @Override
    public void processPage(PDPage page) throws IOException {
        if (content.length() <= DocumentText.LONGEST) {
            super.processPage(page);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (Thread.currentThread().isInterrupted()) {
            throw Inspection.refusal("file-too-complex");
        }
        super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) {
        breakLine();
        pages.add(content.length());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (content.length() > DocumentText.LONGEST || positions.isEmpty()) {
            return;
        }
        float start = positions.get(0).getXDirAdj();
        if (!Float.isNaN(end)) {
            content.append(start - end > GAP ? '\t' : ' ');
        }
        content.append(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        var last = positions.get(positions.size() - 1);
        end = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeLineSeparator() {
        breakLine();
    }

    private void breakLine() {
        if (!content.isEmpty() && content.charAt(content.length() - 1) != '\n') {
            content.append('\n');
        }
        end = Float.NaN;
    }
}
