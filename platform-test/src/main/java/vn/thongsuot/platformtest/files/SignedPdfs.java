package vn.thongsuot.platformtest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** PDFs with the form of a signature, by nobody in earnest: nothing here looks into certificates. */
public final class SignedPdfs {

    public static final Instant AT = Instant.parse("2025-09-26T02:30:00Z");

    private SignedPdfs() {}

    /** One page and no signature. */
    public static byte[] unsigned() {
        try (var file = new PDDocument()) {
            file.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] signedBy(String name) {
        return signed(unsigned(), name);
    }

    /** One more signature, added after what is there. */
    public static byte[] signed(byte[] pdf, String name) {
        try (var file = Loader.loadPDF(pdf)) {
            file.addSignature(signature(name), content -> {
                content.readAllBytes();
                return new byte[] {1, 2, 3};
            });
            var bytes = new ByteArrayOutputStream();
            file.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As files are found by. */
    public static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PDSignature signature(String name) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName(name);
        var time = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        time.setTimeInMillis(AT.toEpochMilli());
        signature.setSignDate(time);
        return signature;
    }
}
