package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;

/** New units of an act: what is not said of them is taken from the predecessor. */
final class Establishing {

    private Establishing() {}

    /** The draft whole, from the day of the act on. */
    static UnitDraft completed(UnitDraft draft, Unit first, LocalDate on, List<String> predecessors) {
        return new UnitDraft(
                draft.name(),
                draft.shortName(),
                draft.abbreviation(),
                requireNonNullElse(draft.kind(), first.kind()),
                requireNonNullElse(draft.level(), first.level()),
                requireNonNullElse(draft.system(), first.system()),
                or(draft.parent(), first.parent()),
                or(draft.functionalSuperior(), first.functionalSuperior()),
                on,
                draft.validTo(),
                requireNonNullElse(draft.hasAccounts(), first.hasAccounts()),
                requireNonNullElse(draft.order(), first.order()),
                draft.identifiers(),
                predecessors,
                List.of(),
                draft.contact());
    }

    private static @Nullable String or(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }
}
