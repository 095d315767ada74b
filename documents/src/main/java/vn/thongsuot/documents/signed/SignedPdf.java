package vn.thongsuot.documents.signed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.PlainText;

/** Looks for signatures in a PDF. What it finds is what the file says of itself. */
public final class SignedPdf {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final String TIME_STAMP = "DocTimeStamp";

    private final Path path;

    private SignedPdf(Path path) {
        this.path = path;
    }

    /**
     * The signatures, at most 50; empty for a file without one. Time stamps are none.
     *
     * @param file opened from the path
     */
    public static List<SeenSignature> signatures(PDDocument file, Path path) throws IOException {
        var seen = new ArrayList<SeenSignature>();
        var reader = new SignedPdf(path);
        for (var signature : file.getSignatureDictionaries()) {
            if (seen.size() < MOST && isSignature(signature)) {
                seen.add(reader.seen(signature));
            }
        }
        return seen;
    }

    /** A field that nobody has signed yet has no range of bytes. */
    private static boolean isSignature(PDSignature signature) {
        var type = signature.getCOSObject().getNameAsString("Type");
        return !TIME_STAMP.equals(type) && range(signature) != null;
    }

    private SeenSignature seen(PDSignature signature) throws IOException {
        return new SeenSignature(name(signature), time(signature), covers(signature));
    }

    private static @Nullable String name(PDSignature signature) {
        var name = signature.getName();
        if (name == null || name.isBlank()) {
            return null;
        }
        var plain = PlainText.of(name).strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static @Nullable Instant time(PDSignature signature) {
        var date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }

    /** From the first byte to the last, leaving out just the signature between its brackets. */
    private boolean covers(PDSignature signature) throws IOException {
        var range = range(signature);
        try (var bytes = new RandomAccessFile(path.toFile(), "r")) {
            return range != null
                    && range[0] == 0
                    && range[1] > 0
                    && range[2] > (long) range[1] + 1
                    && (long) range[2] + range[3] == bytes.length()
                    && at(bytes, range[1]) == '<'
                    && at(bytes, range[2] - 1L) == '>';
        }
    }

    private static int at(RandomAccessFile bytes, long place) throws IOException {
        bytes.seek(place);
        return bytes.read();
    }

    private static int @Nullable [] range(PDSignature signature) {
        var range = signature.getByteRange();
        return range == null || range.length != 4 || range[1] < 0 || range[2] < 0 || range[3] < 0 ? null : range;
    }
}
