package vn.thongsuot.directive.agreement;

import java.util.Optional;
import java.util.function.Predicate;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Keeps our side of agreements; needs the right to administer at the top. */
public final class KeepingAgreements {

    private final Aggregates<Agreement> agreements;
    private final Predicate<TenantId> exists;
    private final Access access;

    public KeepingAgreements(Aggregates<Agreement> agreements, Predicate<TenantId> exists, Access access) {
        this.agreements = agreements;
        this.exists = exists;
        this.access = access;
    }

    public Outcome<Versioned<Agreement>> make(Command command, AgreementDraft draft) {
        var id = Agreement.idOf(command.tenant(), Text.orEmpty(draft.counterpart()));
        return agreements.create(
                command,
                id,
                () -> refuses(command, draft)
                        .<Decision<Agreement>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toAgreement(), Agreement.MADE)));
    }

    public Outcome<Versioned<Agreement>> change(Command command, String id, AgreementDraft draft) {
        return agreements.change(
                command,
                id,
                current -> refuses(command, draft)
                        .or(() -> refusesOther(current.state(), draft))
                        .<Decision<Agreement>>map(Decision::refused)
                        .orElseGet(() -> changed(current.state(), draft.toAgreement())));
    }

    private static Decision<Agreement> changed(Agreement before, Agreement after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Agreement.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, AgreementDraft draft) {
        return access.refusesAtTop(command.by(), Right.ADMINISTER)
                .or(draft::refusal)
                .or(() -> refusesStranger(command.tenant(), Text.orEmpty(draft.counterpart())));
    }

    /** What is no tenant, and we ourselves, are answered alike: nobody to agree with. */
    private Optional<Refusal> refusesStranger(TenantId ours, String counterpart) {
        var somebody = TenantId.isValid(counterpart)
                && !ours.value().equals(counterpart)
                && exists.test(new TenantId(counterpart));
        return somebody ? Optional.empty() : Optional.of(Refusal.invalid("/counterpart", "no-counterpart"));
    }

    private static Optional<Refusal> refusesOther(Agreement before, AgreementDraft draft) {
        return before.counterpart().equals(draft.counterpart())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/counterpart", "cannot-change"));
    }
}
