package vn.thongsuot.directive.workfile.archive;

import java.util.Optional;
import vn.thongsuot.directive.workfile.FiledDocument;
import vn.thongsuot.platform.tenancy.TenantId;

/** What is printed here of documents that are no files: letters that urge, notices of conclusion. */
@FunctionalInterface
public interface Letters {

    /** The PDF; empty for what is not printed here. */
    Optional<byte[]> pdf(TenantId tenant, FiledDocument filed);
}
