package vn.thongsuot.directive.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.documents.edxml.HeaderField;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.documents.edxml.ReceivedPackage.ReceivedAttachment;
import vn.thongsuot.documents.serving.OpeningPackages;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;

/** Takes packages of the exchange axis apart; each file in one is looked into as if it had come alone. */
public final class Unpacking {

    private static final FileUse PACKED =
            FileUse.of("packed", FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.JPEG, FileType.PNG, FileType.ZIP);

    private final Uploads uploads;
    private final OpeningPackages opening;

    public Unpacking(Uploads uploads, OpeningPackages opening) {
        this.uploads = uploads;
        this.opening = opening;
    }

    /**
     * What is in the package; the caller closes each of its files.
     *
     * @throws RefusedException 422 with the element at fault and its rule, also for a file that nobody may keep; 503 while
     *     another package is taken apart
     */
    Unpacked open(ReceivedFile whole) {
        try (var bytes = whole.open()) {
            return opening.open(bytes, content -> {
                refuseSecrets(content);
                return new Unpacked(whole, content.withoutFiles(), received(content.files()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReceivedFile> received(List<ReceivedAttachment> carried) {
        var files = new ArrayList<ReceivedFile>();
        try {
            for (var file : carried) {
                files.add(received(file, files.size() + 1));
            }
            return files;
        } catch (RuntimeException e) {
            files.forEach(ReceivedFile::close);
            throw e;
        }
    }

    private static void refuseSecrets(ReceivedPackage content) {
        if (content.fields().stream()
                .map(HeaderField::text)
                .map(SecrecyMark::ofText)
                .anyMatch(Optional::isPresent)) {
            throw new RefusedException(StateSecret.refusal("file"));
        }
    }

    private ReceivedFile received(ReceivedAttachment file, int place) {
        try {
            return uploads.receive(new ByteArrayInputStream(file.bytes()), file.name(), PACKED);
        } catch (RefusedException e) {
            throw new RefusedException(at(e.refusal(), place));
        }
    }

    /** The same refusal, pointing to the element that carries the file. */
    private static Refusal at(Refusal refusal, int place) {
        var element = "/edXML/AttachmentEncoded/Attachment" + (place == 1 ? "" : "/" + place);
        List<Violation> there = refusal.violations().stream()
                .map(found -> new Violation(element, found.rule(), found.arguments()))
                .toList();
        return new Refusal(refusal.reason(), refusal.code(), there);
    }
}
