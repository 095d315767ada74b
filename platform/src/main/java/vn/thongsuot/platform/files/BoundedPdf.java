package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs that passed the inspection, with a bound on what their reader keeps. */
public final class BoundedPdf {

    private static final long IN_MEMORY = 4L << 20;
    private static final long IN_ALL = 64L << 20;

    private BoundedPdf() {}

    /**
     * The caller closes the document, and calls this inside a {@link TimeBox}.
     *
     * @throws IOException when it is no PDF, or a broken one
     */
    public static PDDocument open(Path path) throws IOException {
        var cache = MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL).streamCache;
        return Loader.loadPDF(path.toFile(), "", null, null, cache);
    }
}
