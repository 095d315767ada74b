package vn.thongsuot.platformtest.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.StoredFile;
import vn.thongsuot.platform.tenancy.TenantId;

/** Files without a store, for tests of use cases. It passes the same {@link FilesKit} as the real one. */
public final class InMemoryFiles implements Files {

    private static final Instant ALWAYS = Instant.parse("2026-01-01T00:00:00Z");

    /** Stands where bytes may never stand again. */
    private static final Kept BARRED = new Kept(new StoredFile("", "", "", 0, ALWAYS), new byte[0]);

    private final Map<TenantId, Map<String, Kept>> tenants = new ConcurrentHashMap<>();

    private record Kept(StoredFile file, byte[] bytes) {}

    @Override
    public StoredFile store(TenantId tenant, ReceivedFile file) {
        var kept = of(tenant).computeIfAbsent(file.sha256(), any -> kept(file));
        if (kept.equals(BARRED)) {
            throw new RefusedException(Files.barred());
        }
        return kept.file();
    }

    private static Kept kept(ReceivedFile file) {
        try (var bytes = file.open()) {
            var stored = new StoredFile(file.sha256(), file.name(), file.type().mediaType(), file.size(), ALWAYS);
            return new Kept(stored, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredFile> describe(TenantId tenant, String sha256) {
        return kept(tenant, sha256).map(Kept::file);
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, String sha256) {
        return kept(tenant, sha256).map(kept -> new ByteArrayInputStream(kept.bytes()));
    }

    @Override
    public void erase(TenantId tenant, String sha256) {
        kept(tenant, sha256).ifPresent(kept -> of(tenant).remove(sha256, kept));
    }

    @Override
    public void bar(TenantId tenant, String sha256) {
        of(tenant).put(sha256, BARRED);
    }

    private Optional<Kept> kept(TenantId tenant, String sha256) {
        return Optional.ofNullable(of(tenant).get(sha256)).filter(kept -> !kept.equals(BARRED));
    }

    private Map<String, Kept> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>());
    }
}
