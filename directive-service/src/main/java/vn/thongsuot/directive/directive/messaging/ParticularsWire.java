package vn.thongsuot.directive.directive.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Circulation;
import vn.thongsuot.directive.directive.CitedOutside;
import vn.thongsuot.directive.directive.Contributor;
import vn.thongsuot.directive.directive.Horizon;
import vn.thongsuot.directive.directive.IssuedStatement;
import vn.thongsuot.directive.directive.NamedList;
import vn.thongsuot.directive.directive.Origin;
import vn.thongsuot.directive.directive.Particulars;
import vn.thongsuot.directive.directive.Spoken;
import vn.thongsuot.directive.directive.Urgency;
import vn.thongsuot.directive.time.OpenPeriod;
import vn.thongsuot.directive.unit.Expansion;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;

/** What only some documents have, as others see it; a list that is empty is left out. */
record ParticularsWire(
        @Nullable PeriodWire period,
        @Nullable Horizon horizon,
        @Nullable Spoken spoken,
        @Nullable List<Contributor> contributors,
        @Nullable List<ClassWire> recipientClasses,
        @Nullable List<NamedList> lists,
        @Nullable List<IssuedStatement> issuedStatements,
        @Nullable Circulation circulation,
        @Nullable Urgency urgency,
        @Nullable OriginWire origin) {

    /** Of which document of another tenant it is the copy. */
    record OriginWire(
            String tenant,
            String directive,
            long version,
            @Nullable Boolean changedHere,
            @Nullable Long newerVersion,
            @Nullable List<CitedOutside> citations) {}

    record PeriodWire(String from, @Nullable String to) {}

    /** A class, and on which day it meant how many units; these stand among the recipients. */
    record ClassWire(
            @Nullable String words,
            @Nullable List<UnitKind> kinds,
            @Nullable List<Level> levels,
            @Nullable UnitSystem system,
            @Nullable String under,
            @Nullable LocalDate asOf,
            @Nullable Integer count) {}

    static ParticularsWire of(Particulars particulars) {
        var spoken = particulars.spoken();
        return new ParticularsWire(
                period(particulars.period()),
                particulars.horizon(),
                spoken == null ? null : spoken.withoutPerson(),
                some(particulars.contributors()),
                some(classes(particulars)),
                some(particulars.lists()),
                some(particulars.issuedStatements()),
                particulars.circulation(),
                particulars.urgency(),
                origin(particulars.origin()));
    }

    private static @Nullable OriginWire origin(@Nullable Origin origin) {
        return origin == null
                ? null
                : new OriginWire(
                        origin.tenant(),
                        origin.directive(),
                        origin.version(),
                        origin.changedHere() ? true : null,
                        origin.newerVersion(),
                        some(origin.citations()));
    }

    private static @Nullable PeriodWire period(@Nullable OpenPeriod period) {
        if (period == null) {
            return null;
        }
        var to = period.to();
        return new PeriodWire(period.from().value(), to == null ? null : to.value());
    }

    private static List<ClassWire> classes(Particulars particulars) {
        return particulars.recipientClasses().stream()
                .map(group -> ofClass(
                        group,
                        particulars.expansions().stream()
                                .filter(expansion -> expansion.group().equals(group))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static ClassWire ofClass(UnitClass group, @Nullable Expansion expansion) {
        return new ClassWire(
                group.words(),
                group.kinds(),
                group.levels(),
                group.system(),
                group.under(),
                expansion == null ? null : expansion.asOf(),
                expansion == null ? null : expansion.units().size());
    }

    private static <T> @Nullable List<T> some(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
