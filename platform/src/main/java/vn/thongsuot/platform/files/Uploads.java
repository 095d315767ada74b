package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** Takes files in: bounded, through a temporary file, and looked into before anybody keeps them. */
public final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final FileSettings settings;
    private final Inspection inspection;
    private final TimeBox reading;
    private final List<Screening> screenings;
    private final VirusScan scan;

    Uploads(FileSettings settings, List<Screening> screenings) {
        this(settings, screenings, VirusScan.none());
    }

    Uploads(FileSettings settings, List<Screening> screenings, VirusScan scan) {
        this.scan = scan;
        this.settings = settings;
        this.inspection = new Inspection(settings);
        this.reading = new TimeBox(settings.readWithin());
        this.screenings = List.copyOf(screenings);
    }

    /** With the bounds that hold where nothing is set. */
    public static Uploads standard(Screening... screenings) {
        return new Uploads(FileSettings.standard(), List.of(screenings));
    }

    /**
     * Receives one file. The caller closes it; when this throws, nothing remains.
     *
     * @param claimedName believed only as a label
     * @throws RefusedException 413 {@code body-too-large} past the bound of the use, 422 with a rule at {@code file} for what
     *     the use does not allow or what is dangerous, and what a {@link Screening} refuses; 503 {@code virus-scan-away} when
     *     there is a {@link VirusScan} that does not answer
     */
    public ReceivedFile receive(InputStream bytes, @Nullable String claimedName, FileUse use) {
        var path = TemporaryFiles.make();
        boolean sound = false;
        try {
            var file = inspected(bytes, claimedName, use, path);
            sound = true;
            return file;
        } finally {
            if (!sound) {
                TemporaryFiles.delete(path);
            }
        }
    }

    private ReceivedFile inspected(InputStream bytes, @Nullable String claimedName, FileUse use, Path path) {
        var digest = sha256();
        long size = copy(bytes, path, digest, settings.bytesFor(use));
        if (size == 0) {
            throw Inspection.refusal("file-empty");
        }
        var type = inspection.typeOf(path, use.allowed());
        refuseInfected(path);
        var name = FileName.clean(claimedName, type);
        var text = reading.run(() -> text(path, type, use));
        screen(name, type, text);
        return new ReceivedFile(path, name, type, size, HexFormat.of().formatHex(digest.digest()), text);
    }

    private DocumentText text(Path path, FileType type, FileUse use) throws IOException {
        return type == FileType.ZIP
                ? new ArchivedFiles(inspection, screenings).look(path, use.inArchives())
                : TextExtraction.of(path, type);
    }

    /** A scanner that cannot say is no reason to believe in the best. */
    private void refuseInfected(Path path) {
        try {
            scan.find(path).ifPresent(name -> {
                throw Inspection.refusal("file-infected", name);
            });
        } catch (IOException e) {
            LOG.warn("the virus scanner gave no answer", e);
            throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "virus-scan-away"));
        }
    }

    private void screen(String name, FileType type, DocumentText text) {
        for (var screening : screenings) {
            screening.refuses(name, type, text).ifPresent(Inspection::refuse);
        }
    }

    private static long copy(InputStream bytes, Path path, MessageDigest digest, long limit) {
        try (OutputStream out = new DigestOutputStream(java.nio.file.Files.newOutputStream(path), digest)) {
            var buffer = new byte[16_384];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "body-too-large"));
                }
                out.write(buffer, 0, read);
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
