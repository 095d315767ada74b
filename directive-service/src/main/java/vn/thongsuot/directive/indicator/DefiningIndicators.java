package vn.thongsuot.directive.indicator;

import java.util.Optional;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Keeps the catalogue of indicators; needs the right to administer at the top. */
public final class DefiningIndicators {

    private final Aggregates<Indicator> indicators;
    private final Access access;

    public DefiningIndicators(Aggregates<Indicator> indicators, Access access) {
        this.indicators = indicators;
        this.access = access;
    }

    /** The id comes from the code, so that one code is never defined twice. */
    public Outcome<Versioned<Indicator>> define(Command command, IndicatorDraft draft) {
        var id = Command.idOf("indicator", command.tenant().value(), Text.orEmpty(draft.code()));
        return indicators.create(
                command,
                id,
                () -> refuses(command, draft)
                        .<Decision<Indicator>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.toIndicator(), Indicator.DEFINED)));
    }

    public Outcome<Versioned<Indicator>> change(Command command, String id, IndicatorDraft draft) {
        return indicators.change(
                command,
                id,
                current -> refuses(command, draft)
                        .or(() -> refusesOtherCode(current.state(), draft))
                        .<Decision<Indicator>>map(Decision::refused)
                        .orElseGet(() -> changed(current.state(), draft.toIndicator())));
    }

    private static Decision<Indicator> changed(Indicator before, Indicator after) {
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, Indicator.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, IndicatorDraft draft) {
        return draft.refusal().or(() -> access.refusesAtTop(command.by(), Right.ADMINISTER));
    }

    private static Optional<Refusal> refusesOtherCode(Indicator before, IndicatorDraft draft) {
        return before.code().equals(draft.code())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/code", "cannot-change"));
    }
}
