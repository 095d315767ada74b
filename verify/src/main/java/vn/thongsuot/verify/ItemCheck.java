package vn.thongsuot.verify;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a figure is the one that the deeds make. */
final class ItemCheck {

    private static final List<String> SILENCE = List.of("NOT_REPORTED", "NOTHING_TO_REPORT");
    private static final List<String> FIRST = List.of("SUM", "NONE");
    private static final String DEEDS = "deeds";

    private final boolean first;
    private final Heirs heirs;
    private final Findings found;

    /** @param first whether it is of the first format, which tells rules in another way */
    ItemCheck(boolean first, Heirs heirs, Findings found) {
        this.first = first;
        this.heirs = heirs;
        this.found = found;
    }

    void check(Told.Item item, Gathered gathered) throws UnreadableException {
        var ways = ways(item);
        var taken = gathered.taken(ways);
        if (taken.isEmpty()) {
            silent(item);
            return;
        }
        if (item.deeds() != gathered.deeds(ways)) {
            found.fails("figure.deeds", item.name(), item.deeds(), gathered.deeds(ways));
        }
        var made = ways.made(taken, heirs);
        if (made == null) {
            without(item, isKnown(item) ? "NOT_ADDITIVE" : "INDICATOR_NOT_KNOWN");
        } else {
            value(item, ways, made);
        }
    }

    private boolean isKnown(Told.Item item) {
        return (first ? item.overUnits() : item.unitsBy()) != null;
    }

    private Ways ways(Told.Item item) throws UnreadableException {
        return first ? firstWays(item) : toldWays(item);
    }

    /** In the first format values were added up over units and time, or not taken together at all. */
    private static Ways firstWays(Told.Item item) throws UnreadableException {
        for (var way : new @Nullable String[] {item.overUnits(), item.overTime()}) {
            if (way != null && !FIRST.contains(way)) {
                throw new UnreadableException("aggregation", way);
            }
        }
        return "SUM".equals(item.overUnits()) && "SUM".equals(item.overTime()) ? Ways.SUM : Ways.NONE;
    }

    private Ways toldWays(Told.Item item) throws UnreadableException {
        var units = item.unitsBy();
        var time = item.timeBy();
        if (units == null || time == null) {
            if (units != null
                    || time != null
                    || item.overUnits() != null
                    || item.indicator().equals(DEEDS)) {
                found.fails("figure.rule", item.name(), String.valueOf(units), String.valueOf(time));
            }
            return Ways.NONE;
        }
        var ways = Ways.of(way(units), way(time));
        if (item.indicator().equals(DEEDS) && !ways.equals(Ways.SUM)) {
            found.fails("figure.rule", item.name(), units, time);
        }
        return ways;
    }

    /** One that came after this program is no verdict. */
    private static Way way(String name) throws UnreadableException {
        return Way.named(name).orElseThrow(() -> new UnreadableException("aggregation", name));
    }

    /** Nobody reported it, which is not zero. */
    private void silent(Told.Item item) {
        if (item.value() != null || item.deeds() != 0 || !SILENCE.contains(String.valueOf(item.reason()))) {
            found.fails("figure.silent", item.name(), String.valueOf(item.value()));
        }
    }

    private void without(Told.Item item, String reason) {
        if (item.value() != null || !reason.equals(item.reason())) {
            found.fails("figure.reason", item.name(), said(item), reason);
        }
        share(item, null);
    }

    private void value(Told.Item item, Ways ways, Made made) {
        var frozen = Decimals.read(item.value());
        if (frozen == null || frozen.compareTo(made.value()) != 0) {
            if (ways.equals(Ways.SUM) || ways.equals(Ways.NONE)) {
                found.fails("figure.value", item.name(), said(item), Decimals.plain(made.value()));
            } else {
                found.fails(
                        "figure.made",
                        item.name(),
                        said(item),
                        Decimals.plain(made.value()),
                        word(ways.units()),
                        word(ways.time()));
            }
        }
        if (!made.qualifier().equals(item.qualifier())) {
            found.fails("figure.qualifier", item.name(), String.valueOf(item.qualifier()), made.qualifier());
        }
        if (!first) {
            share(item, made.share());
        }
    }

    private static Words.Term word(Way way) {
        return new Words.Term("way." + way);
    }

    private void share(Told.Item item, @Nullable Share made) {
        var told = Share.read(item.numerator(), item.denominator());
        var tells = item.numerator() != null || item.denominator() != null;
        if (made == null ? tells : !made.isSame(told)) {
            found.fails(
                    "figure.share",
                    item.name(),
                    item.numerator() + "/" + item.denominator(),
                    Objects.requireNonNullElse(made, "–"));
        }
    }

    private static String said(Told.Item item) {
        return String.valueOf(item.value() == null ? item.reason() : item.value());
    }
}
