package vn.thongsuot.directive.directive;

import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who gives the number to a document of ours when it is issued. */
@FunctionalInterface
public interface Numbering {

    /** The document system does: whatever stands in the order. */
    Numbering BY_THE_DOCUMENT_SYSTEM = (tenant, id, directive, issue) -> Outcome.done(issue);

    /**
     * The order with its number, reserved for this document; the same again for the same document.
     *
     * @param issue has its day and otherwise holds
     */
    Outcome<Issue> numbered(TenantId tenant, String id, Directive directive, Issue issue);
}
