package vn.thongsuot.platform.files;

import java.io.InputStream;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/** Where a tenant's files are kept. The same bytes stored twice are one file; another tenant sees neither. */
public interface Files {

    /**
     * Keeps the bytes as received; those that are kept already stay as they are, with their first name and time.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException 409 {@code file-erased} for bytes that are barred
     */
    StoredFile store(TenantId tenant, ReceivedFile file);

    /** Absent when the tenant has no file of this hash. */
    Optional<StoredFile> describe(TenantId tenant, String sha256);

    default boolean exists(TenantId tenant, String sha256) {
        return describe(tenant, sha256).isPresent();
    }

    /** The exact bytes; the caller closes the stream. Absent when the tenant has no file of this hash. */
    Optional<InputStream> open(TenantId tenant, String sha256);

    /** Lawful erasure: removes every byte. Whoever erases keeps the proof of it. Nothing happens when there is none. */
    void erase(TenantId tenant, String sha256);

    /**
     * Lawful erasure for the whole tenant: from now on nobody can store these bytes, and every one of them is removed. To
     * store and to bar meet in one atomic write: whoever finds the bytes here after having named them somewhere has named
     * them before they were barred, and whoever bars them can see it.
     */
    void bar(TenantId tenant, String sha256, Erasure.Basis why);

    /** The law for which the bytes are barred; absent when they are not. */
    Optional<Erasure.Basis> whyBarred(TenantId tenant, String sha256);

    /** What becomes of whoever sends barred bytes. */
    static Refusal barred() {
        return Refusal.conflict("file-erased");
    }
}
