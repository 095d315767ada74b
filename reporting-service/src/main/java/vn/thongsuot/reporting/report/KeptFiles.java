package vn.thongsuot.reporting.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thongsuot.platform.tenancy.TenantId;

/** The bytes of what was approved, by their hash; nothing here is ever changed. */
public interface KeptFiles {

    /** Keeps the bytes under their SHA-256; the same bytes are kept once. */
    void keep(TenantId tenant, String sha256, byte[] bytes);

    /** Empty when nothing is kept under this hash. */
    Optional<byte[]> kept(TenantId tenant, String hash);

    /** By hash, those of them that are kept. */
    Map<String, byte[]> kept(TenantId tenant, Collection<String> hashes);

    /** Those of the hashes under which nothing is kept. */
    Set<String> missing(TenantId tenant, Collection<String> hashes);
}
