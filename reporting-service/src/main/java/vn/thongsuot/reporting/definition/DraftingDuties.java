package vn.thongsuot.reporting.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Taken;
import vn.thongsuot.reporting.report.Workings;
import vn.thongsuot.reporting.report.Writing;
import vn.thongsuot.reporting.report.Written;

/** Drafts the report that a unit was asked for: what it is about is taken from the period, and the draft makes itself. */
public final class DraftingDuties {

    private final FollowingDuties following;
    private final Aggregates<ReportPeriod> periods;
    private final ReckoningPeriods reckoning;
    private final Writing writing;

    public DraftingDuties(
            FollowingDuties following, Aggregates<ReportPeriod> periods, ReckoningPeriods reckoning, Writing writing) {
        this.following = following;
        this.periods = periods;
        this.reckoning = reckoning;
        this.writing = writing;
    }

    /**
     * The draft; it needs the right to report at the unit.
     *
     * @param nothing whether the answer is that there was nothing
     * @param note why; absent where none is made
     */
    public Outcome<Versioned<Report>> draft(Command command, String id, boolean nothing, @Nullable String note) {
        var found = following.find(command.tenant(), id);
        var period = found.flatMap(
                one -> periods.find(command.tenant(), one.duty().state().period()));
        if (found.isEmpty() || period.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var report = ReportDuty.reportOf(command.tenant(), id);
        if (isThere(found.get().standing().report(), report)) {
            return Outcome.refused(Refusal.conflict("duty-has-report"));
        }
        var duty = found.get().duty().state();
        var identity = new Report.Identity(duty.title(), null, null, null);
        var draft = Report.draft(frame(command, duty, period.get().state()), identity, Written.NOTHING);
        var consolidates = duty.step() > 0 && !nothing;
        var whole = nothing ? draft.answeringNothing(note) : draft.working(Workings.NONE.merging(consolidates));
        return writing.draft(command, report, whole, new Taken(null, null, consolidates));
    }

    /** One that was drafted by this very duty is left to the write, which knows a repetition. */
    private static boolean isThere(@Nullable String known, String own) {
        return known != null && !known.equals(own);
    }

    private Report.Frame frame(Command command, ReportDuty duty, ReportPeriod period) {
        var asked = period.asked();
        var outline = asked.outline() == null ? null : reckoning.outline(command.tenant(), asked.outline());
        return new Report.Frame(
                duty.unit(),
                duty.recipient(),
                asked.steps().get(duty.step()).contentScope(),
                asked.kind(),
                duty.days(),
                period.nominal(),
                duty.directive(),
                asked.campaign(),
                bases(asked),
                outline,
                null);
    }

    /** The regime's own basis and the directive; where they are one document, all that it rests on is printed. */
    private static List<String> bases(ReportDefinition asked) {
        var basis = asked.legalBasis();
        var directive = asked.directive();
        return basis == null || directive == null || basis.equals(directive) ? List.of() : List.of(basis, directive);
    }
}
