package vn.thongsuot.platformtest.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.StoredFile;
import vn.thongsuot.platform.tenancy.TenantId;

/** Files without a store, for tests of use cases. It passes the same {@link FilesKit} as the real one. */
public final class InMemoryFiles implements Files {

    private static final Instant ALWAYS = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<TenantId, Map<String, Kept>> tenants = new ConcurrentHashMap<>();
    private final Map<TenantId, Map<String, Erasure.Basis>> barred = new ConcurrentHashMap<>();

    private record Kept(StoredFile file, byte[] bytes) {}

    @Override
    public StoredFile store(TenantId tenant, ReceivedFile file) {
        return of(tenant)
                .computeIfAbsent(file.sha256(), any -> {
                    if (whyBarred(tenant, file.sha256()).isPresent()) {
                        throw new RefusedException(Files.barred());
                    }
                    return kept(file);
                })
                .file();
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
    public void bar(TenantId tenant, String sha256, Erasure.Basis why) {
        barred.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>()).put(sha256, why);
        of(tenant).remove(sha256);
    }

    @Override
    public Optional<Erasure.Basis> whyBarred(TenantId tenant, String sha256) {
        return Optional.ofNullable(barred.getOrDefault(tenant, Map.of()).get(sha256));
    }

    private Optional<Kept> kept(TenantId tenant, String sha256) {
        return Optional.ofNullable(of(tenant).get(sha256));
    }

    private Map<String, Kept> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new ConcurrentHashMap<>());
    }
}
