package vn.thongsuot.directive.workfile.archive;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.workfile.FiledAs;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.documents.Format;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/** Puts the bytes of documents into a package, as far as this service has them. */
record DocumentParts(Files files, Letters letters) {

    private static final String UNKNOWN = "bin";

    /** Its bytes, or why they are not there. */
    Optional<Absent> add(Zip zip, TenantId tenant, FiledDocument filed) throws IOException {
        var file = filed.file();
        if (file != null) {
            return addKept(zip, tenant, filed, file);
        }
        var letter = letters.pdf(tenant, filed);
        if (letter.isPresent()) {
            zip.add(name(filed, Format.PDF.ending()), Format.PDF.mediaType(), letter.get(), filed.place());
            return Optional.empty();
        }
        var address = address(filed);
        var reason = address == null ? Absent.Reason.NO_FILE : Absent.Reason.ELSEWHERE;
        return Optional.of(new Absent(filed.place(), reason, address, filed.sha256()));
    }

    private Optional<Absent> addKept(Zip zip, TenantId tenant, FiledDocument filed, AttachedFile file)
            throws IOException {
        var kept = files.open(tenant, file.sha256());
        if (kept.isEmpty()) {
            return Optional.of(new Absent(filed.place(), Absent.Reason.ERASED, null, file.sha256()));
        }
        try (var bytes = kept.get()) {
            zip.add(name(filed, ending(file.mediaType())), file.mediaType(), bytes, filed.place());
        }
        return Optional.empty();
    }

    private static String name(FiledDocument filed, String ending) {
        return "tai-lieu/%04d.%s".formatted(filed.place(), ending);
    }

    private static @Nullable String address(FiledDocument filed) {
        if (filed.as() == FiledAs.PLAN) {
            return "/api/v1/plans/" + filed.source();
        }
        return filed.as() == FiledAs.REPORT ? "/api/v1/reports/" + filed.source() : null;
    }

    private static String ending(String mediaType) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .map(FileType::extension)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
