package vn.thongsuot.directive.workfile.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.Format;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Prints tables of contents and packs closed work files: the bytes that this service has, the table of contents, the metadata
 * and a manifest with the hash of each part. A package is made whole before any of it is sent.
 */
public final class PackingWorkFiles {

    /** More bytes than these are not packed at once. */
    static final long LARGEST = 500L * 1024 * 1024;

    private final Aggregates<WorkFile> workFiles;
    private final Aggregates<Unit> units;
    private final DocumentParts documents;
    private final Printing printing;
    private final Function<Object, String> json;
    private final Semaphore turn = new Semaphore(1);

    /** @param json how records are written */
    public PackingWorkFiles(
            Aggregates<WorkFile> workFiles,
            Aggregates<Unit> units,
            Files files,
            Letters letters,
            Printing printing,
            Function<Object, String> json) {
        this.workFiles = workFiles;
        this.units = units;
        this.documents = new DocumentParts(files, letters);
        this.printing = printing;
        this.json = json;
    }

    /**
     * The table of contents as a file; empty when there is no such work file in the tenant.
     *
     * @throws RefusedException 503 while too many are being made, 413 for one that is too large
     */
    public Optional<DocumentFile> contents(TenantId tenant, String id, Format format) {
        return workFiles
                .find(tenant, id)
                .map(found -> new DocumentFile(
                        Contents.name(format), format, printed(found.state(), keeper(tenant, found.state()), format)));
    }

    /**
     * The package; empty when there is no such work file in the tenant.
     *
     * @throws RefusedException 409 for one that is open, 413 for one with too many bytes, 503 while another is packed or too
     *     many files are made
     */
    public Optional<PackedFile> pack(TenantId tenant, String id) {
        return workFiles.find(tenant, id).map(found -> {
            refusal(found.state()).ifPresent(refused -> {
                throw new RefusedException(refused);
            });
            return alone(() -> packed(tenant, found));
        });
    }

    private PackedFile alone(Supplier<PackedFile> packing) {
        if (!turn.tryAcquire()) {
            throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "packing-busy"));
        }
        try {
            return packing.get();
        } finally {
            turn.release();
        }
    }

    private static Optional<Refusal> refusal(WorkFile file) {
        if (file.state() == WorkFile.State.OPEN) {
            return Optional.of(Refusal.conflict("work-file-open"));
        }
        var bytes = file.documents().stream()
                .map(FiledDocument::file)
                .filter(Objects::nonNull)
                .mapToLong(AttachedFile::size)
                .sum();
        return bytes > LARGEST
                ? Optional.of(Refusal.of(Refusal.Reason.TOO_LARGE, "work-file-too-large"))
                : Optional.empty();
    }

    private PackedFile packed(TenantId tenant, Versioned<WorkFile> found) {
        @Nullable Path path = null;
        try {
            path = java.nio.file.Files.createTempFile("thongsuot-", ".zip");
            write(tenant, found, path);
            return new PackedFile(path, "Ho-so-cong-viec-" + found.id() + ".zip", java.nio.file.Files.size(path));
        } catch (IOException e) {
            throw new UncheckedIOException(delete(path, e));
        } catch (RuntimeException e) {
            throw delete(path, e);
        }
    }

    /** What broke off leaves no file behind. */
    private static <E extends Exception> E delete(@Nullable Path path, E cause) {
        try {
            if (path != null) {
                java.nio.file.Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return cause;
    }

    private void write(TenantId tenant, Versioned<WorkFile> found, Path path) throws IOException {
        var file = found.state();
        var closed = LocalDateTime.ofInstant(Objects.requireNonNull(file.closedAt()), Access.ZONE);
        var keeper = keeper(tenant, file);
        try (var zip = new Zip(java.nio.file.Files.newOutputStream(path), closed)) {
            for (var format : Format.values()) {
                zip.add("muc-luc." + format.ending(), format.mediaType(), printed(file, keeper, format), null);
            }
            var absent = new ArrayList<Absent>();
            for (var filed : file.documents()) {
                documents.add(zip, tenant, filed).ifPresent(absent::add);
            }
            var names = new HashMap<Integer, String>();
            zip.parts().stream()
                    .filter(part -> part.place() != null)
                    .forEach(part -> names.put(part.place(), part.name()));
            zip.add("metadata.json", "application/json", text(Metadata.of(file, keeper, names)), null);
            zip.add("manifest.json", "application/json", text(manifest(found, zip.parts(), absent)), null);
        }
    }

    private static Manifest manifest(Versioned<WorkFile> found, List<Part> parts, List<Absent> absent) {
        var file = found.state();
        return new Manifest(
                Manifest.FORMAT,
                found.id(),
                found.version(),
                file.directive(),
                file.unit(),
                file.closedAt(),
                absent.isEmpty(),
                parts,
                absent);
    }

    private byte[] printed(WorkFile file, String keeper, Format format) {
        return printing.bytes(new Contents(file, keeper).document(), format);
    }

    private byte[] text(Object record) {
        return json.apply(record).getBytes(StandardCharsets.UTF_8);
    }

    private String keeper(TenantId tenant, WorkFile file) {
        return units.find(tenant, file.unit()).map(unit -> unit.state().name()).orElse(file.unit());
    }
}
