package vn.thongsuot.documents.rendering;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.docx.DocxFile;
import vn.thongsuot.documents.html.HtmlPage;
import vn.thongsuot.documents.pdf.PdfFile;

/**
 * Makes files from documents. Laying out a PDF takes far more memory than its text, so that only a few are made at a
 * time and very large ones are refused. Fonts and layout engine are loaded when the first one is made.
 */
public final class Renderings {

    /** Letters of the page without tables in annexes, marks of layout included: some hundred and fifty printed pages, some 90 MB. */
    static final int LONGEST = 400_000;

    /** Letters of the whole page: long tables in annexes are laid out part by part. Some four hundred pages. */
    static final int LONGEST_WITH_ANNEXES = 3_000_000;

    private final Semaphore room;
    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();
    private final Duration patience;

    /**
     * Bounds what is made.
     *
     * @param atOnce how many DOCX and PDF at a time
     * @param patience how long one more waits for room
     */
    public Renderings(int atOnce, Duration patience) {
        this.room = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    public Rendering of(OfficialDocument document, Format format) {
        return switch (format) {
            case HTML -> new Rendering.Made(page(document).getBytes(StandardCharsets.UTF_8));
            case DOCX -> bounded(document, DocxFile::of);
            case PDF -> bounded(document, PdfFile::of);
        };
    }

    /** The page alone, which costs little. */
    public static String page(OfficialDocument document) {
        return HtmlPage.of(PrintedDocument.of(document));
    }

    private Rendering bounded(OfficialDocument document, Function<PrintedDocument, byte[]> layout) {
        var printed = PrintedDocument.of(document);
        if (isTooLarge(printed)) {
            return new Rendering.TooLarge();
        }
        return alone(() -> layout.apply(printed))
                .<Rendering>map(Rendering.Made::new)
                .orElseGet(Rendering.Busy::new);
    }

    private static boolean isTooLarge(PrintedDocument printed) {
        var whole = HtmlPage.of(printed).length();
        return whole > LONGEST_WITH_ANNEXES
                || (whole > LONGEST && HtmlPage.withoutTables(printed).length() > LONGEST);
    }

    /**
     * Other work that takes much memory, counted with the files that are being made; empty when there was no room. The files
     * that such work makes itself share its room.
     */
    public <T> Optional<T> alone(Supplier<T> work) {
        if (inside.contains(Thread.currentThread())) {
            return Optional.of(work.get());
        }
        if (!enter()) {
            return Optional.empty();
        }
        inside.add(Thread.currentThread());
        try {
            return Optional.of(work.get());
        } finally {
            inside.remove(Thread.currentThread());
            room.release();
        }
    }

    private boolean enter() {
        try {
            return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
