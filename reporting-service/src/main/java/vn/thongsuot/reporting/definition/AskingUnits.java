package vn.thongsuot.reporting.definition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;

/** Asks the units of a period; those that were asked are left as they are. */
public final class AskingUnits {

    /** All communes of the country are a few writes. */
    private static final int AT_ONCE = 500;

    private final Aggregates<ReportDuty> duties;
    private final Organisation organisation;

    /** Hash of whom this instance has asked, by period, so that nobody is written again at every look. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    public AskingUnits(Aggregates<ReportDuty> duties, Organisation organisation) {
        this.duties = duties;
        this.organisation = organisation;
    }

    /** Answers how many were new. */
    int ask(Command command, Versioned<ReportPeriod> period, LocalDate today) {
        var wanted = wanted(command, period, today);
        var whom = Command.hash(String.join(",", wanted.keySet()).getBytes(StandardCharsets.UTF_8));
        if (whom.equals(asked.get(period.id()))) {
            return 0;
        }
        int made = 0;
        var some = new LinkedHashMap<String, ReportDuty>();
        for (var duty : wanted.entrySet()) {
            some.put(duty.getKey(), duty.getValue());
            if (some.size() == AT_ONCE) {
                made += duties.createAll(command, some, ReportDuty.OPENED);
                some.clear();
            }
        }
        made += duties.createAll(command, some, ReportDuty.OPENED);
        asked.put(period.id(), whom);
        return made;
    }

    private Map<String, ReportDuty> wanted(Command command, Versioned<ReportPeriod> period, LocalDate today) {
        var tree = organisation.units(command.tenant());
        var state = period.state();
        var found = new LinkedHashMap<String, ReportDuty>();
        for (var place = 0; place < state.last().size(); place++) {
            if (!state.last().get(place).last().isBefore(today)) {
                var step = place;
                onDay(state, today, place, tree)
                        .forEach(unit -> found.putIfAbsent(
                                ReportDuty.idOf(command.tenant(), period.id(), unit),
                                duty(period, step, unit, today, tree)));
            }
        }
        return found;
    }

    /** Who exists when the period is cut off is asked for it; before that, who exists today. */
    private static Set<String> onDay(ReportPeriod period, LocalDate today, int step, UnitTree tree) {
        var cut = period.days().to();
        var day = today.isBefore(cut) ? today : cut;
        var existing = period.asked().steps().get(step).reporters().on(day, tree);
        existing.removeIf(
                unit -> tree.unit(unit).filter(known -> known.existsOn(today)).isEmpty());
        return existing;
    }

    private static ReportDuty duty(
            Versioned<ReportPeriod> period, int step, String unit, LocalDate today, UnitTree tree) {
        var state = period.state();
        var asked = state.asked().steps().get(step);
        var recipient = Optional.ofNullable(asked.recipient())
                .or(() -> tree.unit(unit).map(UnitCopy::parent))
                .orElse(null);
        var directive = Optional.ofNullable(state.asked().answered()).orElseThrow();
        return new ReportDuty(
                state.definition(),
                period.id(),
                step,
                unit,
                recipient,
                state.title(),
                directive,
                state.days(),
                today,
                state.last().get(step).last());
    }
}
