package vn.thongsuot.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.StoredFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.tenancy.TenantId;

/** Files as HTTP has them: taken in as a part of a form, given back byte for byte to be saved and never shown in place. */
public final class FileAnswers {

    private FileAnswers() {}

    /**
     * Receives the part; the caller closes what comes back.
     *
     * @throws RefusedException as {@link Uploads#receive} does
     */
    public static ReceivedFile received(Uploads uploads, MultipartFile part, FileUse use) {
        try (var bytes = part.getInputStream()) {
            return uploads.receive(bytes, part.getOriginalFilename(), use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 200 with the exact bytes under the name they were first stored with, or the problem {@code not-found}. */
    public static ResponseEntity<Resource> found(Files files, TenantId tenant, String sha256) {
        var file = files.describe(tenant, sha256).orElseThrow(FileAnswers::notFound);
        return attachment(file, file.name(), files.open(tenant, sha256).orElseThrow(FileAnswers::notFound));
    }

    /**
     * The same under another name.
     *
     * @param name what it is to be saved as
     */
    public static ResponseEntity<Resource> found(Files files, TenantId tenant, String sha256, String name) {
        var file = files.describe(tenant, sha256).orElseThrow(FileAnswers::notFound);
        return attachment(file, name, files.open(tenant, sha256).orElseThrow(FileAnswers::notFound));
    }

    /**
     * The bytes as an attachment that no browser takes for anything else.
     *
     * @param name what it is to be saved as
     */
    public static ResponseEntity<Resource> attachment(StoredFile file, String name, InputStream bytes) {
        var saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bytes));
    }

    private static RefusedException notFound() {
        return new RefusedException(Refusal.notFound());
    }
}
