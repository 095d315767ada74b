package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A plan on its way from draft to approval.
 *
 * @param directives ids of the bases, so that the plans of a directive can be found
 * @param number the one in the issuer's register of the year; absent until it is given, at approval or later
 * @param remarks of every time it was returned, the latest last; at most {@value #MOST_RETURNS}
 * @param windowConfirmed who confirmed the time frame; absent while nobody has
 * @param printed what the generated text is made from, kept at approval; absent before, when the newest is used
 * @param signed the signed file that was made elsewhere; absent until it is attached
 * @param progress what has been said of items since the approval; an item that is not there has not been reported on
 * @param addressees units that the plan goes to or gives work to, so that their reminders can be found; always made from
 *     the content
 */
public record Plan(
        PlanContent content,
        PlanStatus status,
        List<String> directives,
        @Nullable Integer number,
        List<Remark> remarks,
        @Nullable Confirmation windowConfirmed,
        @Nullable Sources printed,
        @Nullable SignedCopy signed,
        List<Progress> progress,
        List<String> addressees) {

    /** Returns that one plan may see; all of them stand in each of its audit entries. */
    static final int MOST_RETURNS = 50;

    public Plan {
        progress = progress == null ? List.of() : List.copyOf(progress);
        addressees = Addressees.units(content);
        directives = directives == null ? List.of() : List.copyOf(directives);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    public Plan(
            PlanContent content,
            PlanStatus status,
            List<String> directives,
            @Nullable Integer number,
            List<Remark> remarks,
            @Nullable Confirmation windowConfirmed,
            @Nullable Sources printed) {
        this(content, status, directives, number, remarks, windowConfirmed, printed, null, List.of(), List.of());
    }

    static Decision<Plan> draft(PlanContent content, Confirmation author) {
        var confirmed = Confirmation.of(content, author);
        return tell(
                new Plan(content, PlanStatus.DRAFT, content.citedBases(), null, List.of(), confirmed, null),
                PlanEvent.DRAFTED);
    }

    Decision<Plan> change(PlanContent newer, Confirmation author) {
        if (!status.isEditable()) {
            return Decision.refused(Refusal.conflict("plan-not-editable"));
        }
        if (!newer.unit().equals(content.unit())) {
            return Decision.refused(Refusal.invalid("/unit", "issuer-stays"));
        }
        if (newer.equals(content)) {
            return Decision.unchanged();
        }
        var confirmed = Confirmation.of(newer, content, windowConfirmed, author);
        return tell(new Plan(newer, status, newer.citedBases(), number, remarks, confirmed, null), PlanEvent.CHANGED);
    }

    Decision<Plan> submit() {
        return switch (status) {
            case DRAFT, RETURNED -> tell(with(PlanStatus.SUBMITTED), PlanEvent.SUBMITTED);
            case SUBMITTED, APPROVED -> Decision.refused(Refusal.conflict("plan-not-editable"));
        };
    }

    Decision<Plan> sendBack(Remark remark) {
        if (status != PlanStatus.SUBMITTED) {
            return Decision.refused(Refusal.conflict("plan-not-submitted"));
        }
        if (remarks.size() >= MOST_RETURNS) {
            return Decision.refused(Refusal.conflict("too-many-returns"));
        }
        if (remark.section() != null
                && Outline.of(content).find(remark.section()).isEmpty()) {
            return Decision.refused(Refusal.invalid("/section", "unknown-section", remark.section()));
        }
        var all = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return tell(
                new Plan(content, PlanStatus.RETURNED, directives, number, all, windowConfirmed, null),
                PlanEvent.RETURNED);
    }

    /** Whether it cannot go out in this way. */
    Optional<Refusal> refuses(Issue issue) {
        return switch (status) {
            case SUBMITTED, APPROVED -> issue.refusedFor(this);
            case DRAFT, RETURNED -> Optional.of(Refusal.conflict("plan-not-submitted"));
        };
    }

    /** Approves, or gives an approved plan the number and date that it still lacks; its text stays as it is. */
    Decision<Plan> approve(Issue issue, Sources sources) {
        return refuses(issue)
                .<Decision<Plan>>map(Decision::refused)
                .orElseGet(() -> status == PlanStatus.APPROVED
                        ? registered(issue)
                        : tell(issued(issue, sources), PlanEvent.APPROVED));
    }

    /** Puts the signed file beside an approved plan; another one never takes its place. */
    Decision<Plan> attach(SignedCopy copy) {
        if (status != PlanStatus.APPROVED) {
            return Decision.refused(Refusal.conflict("plan-not-approved"));
        }
        if (signed != null) {
            return signed.sha256().equals(copy.sha256())
                    ? Decision.unchanged()
                    : Decision.refused(Refusal.conflict("signed-copy-attached"));
        }
        return tell(with(copy), PlanEvent.CHANGED);
    }

    /** Notes how far one item has come; only of an approved plan, since before that nothing is to be done yet. */
    Decision<Plan> note(Progress said) {
        if (status != PlanStatus.APPROVED) {
            return Decision.refused(Refusal.conflict("plan-not-approved"));
        }
        var place = Outline.of(content).find(said.item());
        if (place.isEmpty() || place.get().section().item() == null) {
            return Decision.refused(Refusal.notFound());
        }
        if (progress.stream().anyMatch(said::saysTheSameAs)) {
            return Decision.unchanged();
        }
        var others = progress.stream().filter(known -> !known.item().equals(said.item()));
        var all = Stream.concat(others, Stream.of(said)).toList();
        return tell(with(all), PlanEvent.CHANGED);
    }

    /** What was last said of an item; empty when nothing was. */
    public Optional<Progress> progressOf(String item) {
        return progress.stream().filter(said -> said.item().equals(item)).findFirst();
    }

    private Decision<Plan> registered(Issue issue) {
        var issued = issued(issue, printed);
        return issued.equals(this) ? Decision.unchanged() : tell(issued, PlanEvent.CHANGED);
    }

    private Plan issued(Issue issue, @Nullable Sources sources) {
        var dated = issue.date() == null ? content : content.datedAs(PartialDate.of(issue.date()));
        var numbered = issue.number() == null ? number : issue.number();
        return new Plan(
                dated,
                PlanStatus.APPROVED,
                directives,
                numbered,
                remarks,
                windowConfirmed,
                sources,
                signed,
                progress,
                addressees);
    }

    private Plan with(PlanStatus other) {
        return new Plan(
                content, other, directives, number, remarks, windowConfirmed, printed, signed, progress, addressees);
    }

    Plan with(SignedCopy copy) {
        return new Plan(
                content, status, directives, number, remarks, windowConfirmed, printed, copy, progress, addressees);
    }

    private Plan with(List<Progress> said) {
        return new Plan(
                content, status, directives, number, remarks, windowConfirmed, printed, signed, said, addressees);
    }

    private static Decision<Plan> tell(Plan plan, PlanEvent event) {
        return Decision.accepted(plan, event.type());
    }
}
