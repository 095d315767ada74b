package vn.thongsuot.plan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.plan.plan.BudgetLine;
import vn.thongsuot.plan.plan.Measures;
import vn.thongsuot.plan.plan.Target;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.plan.reference.UnitFacts;

/** Targets and budget as they are printed. What is open is left blank, never nought. */
final class MeasureTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sources sources;

    MeasureTables(Sources sources) {
        this.sources = sources;
    }

    Block.Table targets(Measures measures) {
        var rows = measures.targets().stream()
                .map(target -> row(target.name(), unit(target), aim(target), day(target.by())))
                .toList();
        return new Block.Table(List.of("Chỉ tiêu", "Đơn vị", "Mức phấn đấu", "Thời hạn"), rows, List.of());
    }

    /** The sum stands below only when every line has its amount. */
    Block.Table budget(Measures measures) {
        var lines = measures.budget();
        var rows = lines.stream()
                .map(line -> row(line.text(), number(line.amount()), Objects.requireNonNullElse(line.source(), "")))
                .collect(Collectors.toList());
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line.amount() != null)) {
            var sum = lines.stream()
                    .map(BudgetLine::amount)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(row("Tổng cộng", number(sum), ""));
        }
        return new Block.Table(List.of("Nội dung chi", "Kinh phí (đồng)", "Nguồn"), rows, List.of());
    }

    private String unit(Target target) {
        var unit = target.unit();
        return unit == null ? "" : sources.unit(unit).map(UnitFacts::spokenName).orElse(Absence.BLANK);
    }

    private static String aim(Target target) {
        var share = target.share();
        var words = share == null ? value(target) : share(share);
        return Stream.of(qualifier(target.qualifier()), words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String value(Target target) {
        var number = number(target.value());
        return target.measure() == null ? number : number + " " + target.measure();
    }

    private static String share(Target.Share share) {
        var counted = share.numerator() == null || share.denominator() == null
                ? ""
                : number(share.numerator()) + "/" + number(share.denominator());
        var percent = share.percent() == null ? "" : number(share.percent()) + "%";
        var known = percent.isEmpty() ? counted : counted.isEmpty() ? percent : percent + " (" + counted + ")";
        return (known.isEmpty() ? Absence.BLANK : known) + " " + share.population();
    }

    private static String qualifier(Target.@Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return "";
        }
        return switch (qualifier) {
            case GT -> "hơn";
            case GE -> "từ";
            case LT -> "dưới";
            case LE -> "không quá";
            case APPROX -> "khoảng";
            case NEARLY -> "gần";
        };
    }

    /** 1.500 and 1,5. */
    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return Absence.BLANK;
        }
        var parts = number.toPlainString().split("\\.", -1);
        var whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    private static Block.Row row(String... values) {
        return new Block.Row(null, List.of(values));
    }
}
