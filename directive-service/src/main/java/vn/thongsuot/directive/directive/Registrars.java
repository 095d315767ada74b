package vn.thongsuot.directive.directive;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;

/** Who may register a document and change it later. */
record Registrars(Access access) {

    /** Our own documents need the right to issue at the issuer, those of others at any unit. */
    Optional<Refusal> refuses(Command command, DirectiveDraft draft) {
        var issuing = draft.issuer() == null ? null : draft.issuer().unit();
        return requireNonNull(draft.direction()).comesIssued() || issuing == null
                ? access.refusesAnywhere(command.by(), Right.ISSUE)
                : access.refuses(command.by(), Right.ISSUE, issuing);
    }

    /** Later changes need it at one of the units that registered the document. */
    Optional<Refusal> refusesChange(Command command, Directive directive) {
        return access.refusesAt(command.by(), Right.ISSUE, directive.registrars());
    }

    /** The units for which the document is registered. */
    Set<String> of(Command command, DirectiveDraft draft) {
        return requireNonNull(draft.direction()).comesIssued()
                ? access.unitsOf(command.by(), Right.ISSUE)
                : Set.of(requireNonNull(requireNonNull(draft.issuer()).unit()));
    }
}
