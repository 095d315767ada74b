package vn.thongsuot.directive.directive;

import java.util.Optional;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who gives the number to a document of ours when it is issued, and what becomes of it later. */
public interface Numbering {

    /**
     * The order with its number, reserved for this document; the same again for the same document.
     *
     * @param issue has its day and otherwise holds
     */
    Outcome<Issue> numbered(TenantId tenant, String id, Directive directive, Issue issue);

    /**
     * Whether a change may give a document of ours that number, issuer, kind and year; when it may, the number is reserved.
     * Asked before anything is stored.
     */
    Optional<Refusal> refusesOther(TenantId tenant, String id, Directive before, Directive after);

    /** The change is stored: what the document was numbered before is no longer its number. */
    void renumbered(TenantId tenant, String id, Directive before, Directive after);
}
