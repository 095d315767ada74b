package vn.thongsuot.activity.kind;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.platform.tenancy.TenantId;

/** The kinds of each tenant, with all their versions. */
public interface OwnKinds {

    /** Kinds of one tenant. */
    int MOST = 200;

    /** Versions of one kind. */
    int MOST_VERSIONS = 50;

    /** No tenant has any. */
    OwnKinds NONE = new OwnKinds() {
        @Override
        public boolean put(TenantId tenant, OwnKind next) {
            return false;
        }

        @Override
        public List<OwnKind> versions(TenantId tenant, String code) {
            return List.of();
        }

        @Override
        public List<OwnKind> latest(TenantId tenant) {
            return List.of();
        }
    };

    /** Adds a version; false unless it is the one after the latest, or the first of a new kind. */
    boolean put(TenantId tenant, OwnKind next);

    /** The oldest first; empty for a kind that there is not. */
    List<OwnKind> versions(TenantId tenant, String code);

    /** The latest version of each kind, by code. */
    List<OwnKind> latest(TenantId tenant);

    default Optional<OwnKind> latest(TenantId tenant, String code) {
        var all = versions(tenant, code);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
