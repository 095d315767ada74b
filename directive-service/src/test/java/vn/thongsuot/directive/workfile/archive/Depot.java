package vn.thongsuot.directive.workfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.time.PartialDate;
import vn.thongsuot.directive.workfile.FiledAs;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.directive.workfile.Retention;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** A department with work files that are there already, and what their packages have in them. */
final class Depot {

    static final byte[] LETTER = "thư".getBytes(StandardCharsets.UTF_8);

    private final InMemoryService service = new InMemoryService();
    private final InMemoryAggregates<WorkFile> workFiles = InMemoryAggregates.of(WorkFile.class, "directive");
    private final StoredJson json = new StoredJson();
    Runnable whilePacking = () -> {};
    private final Letters letters = (tenant, filed) -> {
        whilePacking.run();
        return filed.as() == FiledAs.URGING ? Optional.of(LETTER) : Optional.empty();
    };
    final PackingWorkFiles packing = new PackingWorkFiles(
            workFiles,
            service.units,
            service.files,
            letters,
            new Printing(new Renderings(1, Duration.ofSeconds(10))),
            json::toJson);
    private final String unit = service.unit("Sở Công Thương", "DEPARTMENT", "PROVINCE", "STATE", null);

    static FiledDocument filed(
            int place,
            FiledAs as,
            @Nullable String source,
            @Nullable AttachedFile file,
            @Nullable String sha256,
            @Nullable Integer pages) {
        return new FiledDocument(
                place,
                as,
                source,
                "45",
                "45/KH-SCT",
                new PartialDate("2025-04-0" + place),
                "Sở Công Thương",
                "Trích yếu " + place,
                pages,
                null,
                file,
                sha256,
                NOW);
    }

    static AttachedFile attached(String sha256, long size) {
        return new AttachedFile(sha256, "../tên của ai đó.pdf", "application/pdf", size);
    }

    String closed(List<FiledDocument> documents, String id) {
        return made(file(documents, WorkFile.State.CLOSED), id);
    }

    WorkFile file(List<FiledDocument> documents, WorkFile.State state) {
        var closed = state == WorkFile.State.CLOSED;
        return new WorkFile(
                "d",
                unit,
                "Hồ sơ Ngày Sáng tạo",
                new Retention("k", 10, "nhóm", "căn cứ"),
                NOW,
                "Văn thư",
                documents,
                state,
                closed ? NOW : null,
                closed ? "Văn thư" : null,
                List.of());
    }

    String made(WorkFile file, String id) {
        return workFiles
                .create(service.command(ADMINISTRATOR), id, () -> Decision.accepted(file, WorkFile.OPENED))
                .orThrow()
                .id();
    }

    /** Hash of a file that is kept. */
    String stored(Path folder, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var path = Files.write(folder.resolve("tep.pdf"), bytes);
        var hash = sha256(bytes);
        service.files.store(
                TENANT, new ReceivedFile(path, "tệp.pdf", FileType.PDF, bytes.length, hash, DocumentText.none()));
        return hash;
    }

    byte[] packed(String id) throws IOException {
        var packed = packing.pack(TENANT, id).orElseThrow();
        var bytes = Files.readAllBytes(packed.path());
        Files.delete(packed.path());
        assertThat(packed.size()).isEqualTo(bytes.length);
        return bytes;
    }

    Map<String, byte[]> unpacked(String id) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed(id)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    <T> T read(Map<String, byte[]> parts, String name, Class<T> type) {
        return json.fromJson(bytes(parts, name), type);
    }

    static byte[] bytes(Map<String, byte[]> parts, String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
