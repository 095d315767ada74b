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
        public Optional<OwnKind> latest(TenantId tenant, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<OwnKind> version(TenantId tenant, String code, long version) {
            return Optional.empty();
        }

        @Override
        public List<OwnKind> latest(TenantId tenant) {
            return List.of();
        }
    };

    /** The version by which activities are looked at now. */
    Optional<OwnKind> latest(TenantId tenant, String code);

    /** A version as it was. */
    Optional<OwnKind> version(TenantId tenant, String code, long version);

    /** The latest version of each kind, by code. */
    List<OwnKind> latest(TenantId tenant);
}
