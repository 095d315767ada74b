package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.Optional;
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
 * @param remarks of every time it was returned, the latest last; of at most {@value Returning#MOST_RETURNS} returns
 * @param windowConfirmed who confirmed the time frame; absent while nobody has
 * @param printed what the generated text is made from, kept at approval; absent before, when the newest is used
 * @param signed the signed file that was made elsewhere; absent until it is attached
 * @param progress what has been said of items since the approval; an item that is not there has not been reported on
 * @param addressees units that the plan goes to or gives work to, so that their reminders can be found; always made from
 *     the content
 * @param amends which plan it is an edition of; absent for a plan of its own
 * @param marks what may be out of date in a copied plan; empty for one that was written
 * @param deliveries to which lines of its distribution list it went
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
        List<String> addressees,
        @Nullable Amendment amends,
        List<Mark> marks,
        List<Delivery> deliveries) {

    public Plan {
        progress = progress == null ? List.of() : List.copyOf(progress);
        addressees = Addressees.units(content);
        directives = directives == null ? List.of() : List.copyOf(directives);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        marks = marks == null ? List.of() : List.copyOf(marks);
        deliveries = deliveries == null ? List.of() : List.copyOf(deliveries);
    }

    public Plan(
            PlanContent content,
            PlanStatus status,
            List<String> directives,
            @Nullable Integer number,
            List<Remark> remarks,
            @Nullable Confirmation windowConfirmed,
            @Nullable Sources printed) {
        this(
                content,
                status,
                directives,
                number,
                remarks,
                windowConfirmed,
                printed,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    static Decision<Plan> draft(PlanContent content, Confirmation author) {
        return draft(content, author, null, List.of());
    }

    /**
     * A new draft.
     *
     * @param amends absent for a plan of its own
     * @param marks what it took over and may be out of date
     */
    static Decision<Plan> draft(
            PlanContent content, Confirmation author, @Nullable Amendment amends, List<Mark> marks) {
        var plan = new Plan(
                content,
                PlanStatus.DRAFT,
                content.citedBases(),
                null,
                List.of(),
                Confirmation.of(content, author),
                null,
                null,
                List.of(),
                List.of(),
                amends,
                marks,
                List.of());
        return tell(plan, PlanEvent.DRAFTED);
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
        return tell(Altered.of(this).saying(newer, confirmed).plan(), PlanEvent.CHANGED);
    }

    Decision<Plan> submit() {
        if (!status.isEditable()) {
            return Decision.refused(Refusal.conflict("plan-not-editable"));
        }
        var open = Marks.open(marks, content);
        return open.isEmpty()
                ? tell(Altered.of(this).at(PlanStatus.SUBMITTED).plan(), PlanEvent.SUBMITTED)
                : Decision.refused(new Refusal(Refusal.Reason.CONFLICT, "marks-not-confirmed", open));
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
        return approve(issue, sources, List.of());
    }

    /** As above; a new edition takes over what was said of the items that it keeps. */
    Decision<Plan> approve(Issue issue, Sources sources, List<Progress> before) {
        return refuses(issue)
                .<Decision<Plan>>map(Decision::refused)
                .orElseGet(() -> status == PlanStatus.APPROVED
                        ? registered(issue)
                        : tell(
                                issued(issue, sources)
                                        .at(PlanStatus.APPROVED)
                                        .progressed(AfterApproval.kept(content, before))
                                        .plan(),
                                PlanEvent.APPROVED));
    }

    /** Puts the signed file beside an approved plan; another one never takes its place. */
    Decision<Plan> attach(SignedCopy copy) {
        return AfterApproval.attach(this, copy);
    }

    /** Notes how far one item has come; only of an approved plan, since before that nothing is to be done yet. */
    Decision<Plan> note(Progress said) {
        return AfterApproval.note(this, said);
    }

    /** What was last said of an item; empty when nothing was. */
    public Optional<Progress> progressOf(String item) {
        return progress.stream().filter(said -> said.item().equals(item)).findFirst();
    }

    /** How it went to a line of its distribution list; empty when it has not. */
    public Optional<Delivery> deliveryTo(int line) {
        return Optional.ofNullable(AfterApproval.delivery(this, line));
    }

    private Decision<Plan> registered(Issue issue) {
        var issued = issued(issue, printed).plan();
        return issued.equals(this) ? Decision.unchanged() : tell(issued, PlanEvent.CHANGED);
    }

    private Altered issued(Issue issue, @Nullable Sources sources) {
        var dated = issue.date() == null ? content : content.datedAs(PartialDate.of(issue.date()));
        return Altered.of(this).issued(dated, issue.number() == null ? number : issue.number(), sources);
    }

    static Decision<Plan> tell(Plan plan, PlanEvent event) {
        return Decision.accepted(plan, event.type());
    }
}
