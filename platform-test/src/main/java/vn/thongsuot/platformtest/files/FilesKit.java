package vn.thongsuot.platformtest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.tenancy.TenantId;

/** What every {@link Files} must do, wherever it keeps them. Tests use bytes of their own, so they may share a store. */
public abstract class FilesKit {

    /** The tenant whose files they are. */
    public static final TenantId OWNER = new TenantId("kit-owner");

    /** Another tenant, which must never see any of them. */
    public static final TenantId OTHER = new TenantId("kit-other");

    @TempDir
    private Path folder;

    /** The store under test. */
    protected abstract Files files();

    @Test
    void theSameBytesComeBack() throws Exception {
        var bytes = new byte[1_000_003];
        new Random(7).nextBytes(bytes);
        var sent = received("tệp.pdf", bytes);

        var stored = files().store(OWNER, sent);

        assertThat(stored.name()).isEqualTo("tệp.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(stored.storedAt()).isNotNull();
        assertThat(read(OWNER, sent.sha256())).isEqualTo(bytes);
        assertThat(files().describe(OWNER, sent.sha256())).contains(stored);
    }

    @Test
    void theSameBytesTwiceAreOneFileUnderItsFirstName() throws Exception {
        var bytes = unique();
        var first = files().store(OWNER, received("mot.pdf", bytes));
        var second = files().store(OWNER, received("hai.pdf", bytes));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void manyAtOnceWithTheSameBytesMakeOneFile() throws Exception {
        var bytes = unique();
        var file = received("mot.pdf", bytes);

        var stored = IntStream.range(0, 8)
                .parallel()
                .mapToObj(any -> files().store(OWNER, file))
                .distinct();

        assertThat(stored.toList()).hasSize(1);
        assertThat(read(OWNER, file.sha256())).isEqualTo(bytes);
    }

    @Test
    void whatWasNeverStoredIsNotThere() {
        assertThat(files().exists(OWNER, "0".repeat(64))).isFalse();
        assertThat(files().describe(OWNER, "0".repeat(64))).isEmpty();
        assertThat(files().open(OWNER, "0".repeat(64))).isEmpty();
    }

    @Test
    void theOwnerSeesItAndAnotherTenantDoesNot() throws Exception {
        var file = received("mot.pdf", unique());
        files().store(OWNER, file);

        assertThat(files().exists(OWNER, file.sha256())).isTrue();
        assertThat(files().exists(OTHER, file.sha256())).isFalse();
        assertThat(files().open(OTHER, file.sha256())).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneForItsOwnerAlone() throws Exception {
        var file = received("mot.pdf", unique());
        files().store(OWNER, file);
        files().store(OTHER, file);

        files().erase(OWNER, file.sha256());
        files().erase(OWNER, file.sha256());

        assertThat(files().open(OWNER, file.sha256())).isEmpty();
        assertThat(read(OTHER, file.sha256())).hasSize((int) file.size());
    }

    @Test
    void whatIsBarredIsGoneAndIsNeverTakenInAgain() throws Exception {
        var file = received("mot.pdf", unique());
        var never = received("hai.pdf", unique());
        files().store(OWNER, file);
        files().store(OTHER, file);

        files().bar(OWNER, file.sha256(), Erasure.Basis.STATE_SECRET);
        files().bar(OWNER, file.sha256(), Erasure.Basis.STATE_SECRET);
        files().bar(OWNER, never.sha256(), Erasure.Basis.ORDER);
        files().erase(OWNER, file.sha256());

        assertThat(files().open(OWNER, file.sha256())).isEmpty();
        assertThat(files().describe(OWNER, file.sha256())).isEmpty();
        for (var barred : List.of(file, never)) {
            assertThatThrownBy(() -> files().store(OWNER, barred))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(Files.barred()));
            assertThat(files().exists(OWNER, barred.sha256())).isFalse();
        }
        assertThat(files().whyBarred(OWNER, file.sha256())).contains(Erasure.Basis.STATE_SECRET);
        assertThat(files().whyBarred(OWNER, never.sha256())).contains(Erasure.Basis.ORDER);
        assertThat(files().whyBarred(OTHER, file.sha256())).isEmpty();
        assertThat(read(OTHER, file.sha256())).hasSize((int) file.size());
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] read(TenantId tenant, String sha256) throws IOException {
        try (var in = files().open(tenant, sha256).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private ReceivedFile received(String name, byte[] bytes) throws Exception {
        var path = java.nio.file.Files.write(folder.resolve(UUID.randomUUID().toString()), bytes);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new ReceivedFile(path, name, FileType.PDF, bytes.length, hash, DocumentText.none());
    }
}
